//! What a team's plan can say. The parameters are what each language needs to say it well.

/// A message of a team's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamPlanMessage<'a> {
    /// Heading of the plan.
    Title,
    /// What it is made of, and what to do with it.
    Lead,
    /// Nothing has been taken into it.
    Empty,
    /// Nothing is proposed.
    Nothing,
    /// Heading of the proposals that an assessment leads to: its title.
    Proposals(&'a str),
    /// Those to begin with.
    First,
    /// So many more, folded away.
    More(usize),
    /// Take it into the plan.
    Take,
    /// Take it out again.
    Drop,
    /// It is for everybody.
    Everybody,
    /// How much work it is, 1 to 5.
    Effort(u32),
    /// A dimension and the mean of its scores, out of 100.
    Mean(&'a str, u32),
    /// The same, and the level at which it lies.
    Level(&'a str, u32, &'a str),
    /// A dimension, and how many of how many have a favourable score in it.
    Favourable(&'a str, u64, u64),
    /// A question and the mean of the answers, out of 100.
    Item(&'a str, u32),
    /// A question to which all gave the same answer, in the lower half of the scale.
    Lower(&'a str),
    /// The same, in the upper half.
    Upper(&'a str),
}

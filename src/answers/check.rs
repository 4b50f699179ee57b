//! What holds a page back: items that apply, must be answered, and are not.

use super::{Answers, Standing, standings};
use crate::definition::{Assessment, ItemIx, PageIx};

/// The items of a page that still wait for an answer, in the order shown.
///
/// | stands as | optional | holds back |
/// |---|---|---|
/// | `Unanswered` | no | yes |
/// | `Unanswered` | yes | no |
/// | anything else | either | no |
///
/// "I can't see this" and "does not apply" are answers: nobody is made to guess.
pub fn check(assessment: &Assessment, answers: &Answers, page: PageIx) -> Vec<ItemIx> {
    let standings = standings(assessment, answers);
    let items = assessment.page(page).items.iter().copied();
    items
        .filter(|&item| {
            standings[item.0] == Standing::Unanswered && !assessment.item(item).optional
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use crate::definition::OptionIx;
    use crate::examples;

    fn check_page(answers: &[(&str, Answer)], expected: &[&str]) {
        let assessment = examples::branching();
        let mut given = Answers::none(&assessment);
        for (id, answer) in answers {
            let item = assessment.item_with_id(id).expect("is there");
            given.set(item, Some(*answer));
        }
        let held: Vec<_> = check(&assessment, &given, PageIx(0))
            .into_iter()
            .map(|item| assessment.item(item).id.to_string())
            .collect();
        assert_eq!(held, expected, "{answers:?}");
    }

    #[test]
    fn the_table_of_what_holds_back() {
        let (phone, post) = (Answer::Chosen(OptionIx(0)), Answer::Chosen(OptionIx(1)));
        // `remark` is optional and never held.
        check_page(&[], &["channel"]);
        check_page(&[("channel", phone)], &["wait"]);
        check_page(&[("channel", post)], &[]);
        check_page(&[("channel", phone), ("wait", Answer::CannotSee)], &[]);
        check_page(&[("channel", Answer::DoesNotApply)], &[]);
    }
}

//! Sittings of several facilitators put together, each once, whichever state of it is brought along.

use super::Sitting;

/// What has become of sittings that were brought along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// They were not there.
    pub added: usize,
    /// They were, and were shorter.
    pub longer: usize,
    /// They were, as long or longer.
    pub known: usize,
    /// They begin like one that is there, and go on otherwise: left out.
    pub apart: usize,
}

/// Puts sittings beside those that are there. What is there keeps its order; what comes is added at
/// the end.
///
/// | a sitting that comes | becomes |
/// |---|---|
/// | is empty | nothing |
/// | begins with other batches than all that are there | another one |
/// | has all batches of one that is there, and more | that one: it was taken further elsewhere |
/// | is all of one that is there, or its beginning | nothing: a file that is brought twice, or is older |
/// | begins like one that is there, and each goes on with other batches | nothing |
///
/// In the last row somebody went on with the same sitting at two places. The people of its beginning
/// would be counted twice, and nothing tells whether those who came after are the same. So what is
/// there stays as it is, and the caller is told.
pub fn join(there: &mut Vec<Sitting>, coming: Vec<Sitting>) -> Joined {
    let mut joined = Joined::default();
    for sitting in coming {
        let Some(first) = sitting.0.first() else {
            continue;
        };
        let known = there.iter_mut().find(|one| one.0.first() == Some(first));
        match known {
            None => {
                there.push(sitting);
                joined.added += 1;
            }
            Some(known) if known.0.starts_with(&sitting.0) => joined.known += 1,
            Some(known) if sitting.0.starts_with(&known.0) => {
                *known = sitting;
                joined.longer += 1;
            }
            Some(_) => joined.apart += 1,
        }
    }
    joined
}

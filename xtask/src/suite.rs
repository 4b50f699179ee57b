//! Which of the end-to-end tests are asked for: all, those of the faults, or one that goes on at random
//! for longer than it does among the others.

use std::process::Command;

/// A part of the end-to-end tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// All that an engine runs.
    All,
    /// Those of the faults.
    Faults,
    /// A browser is killed again and again.
    Kills(Chance),
    /// Two windows of a browser, in random orders.
    Orders(Chance),
}

/// How often something happens, and from which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    times: u32,
    seed: u64,
}

impl Suite {
    /// A browser that is killed a hundred times, or so often.
    pub fn kills(times: Option<u32>, seed: Option<u64>) -> Suite {
        Suite::Kills(chance(times.unwrap_or(100), seed))
    }

    /// Two hundred random orders, or so many.
    pub fn orders(times: Option<u32>, seed: Option<u64>) -> Suite {
        Suite::Orders(chance(times.unwrap_or(200), seed))
    }

    /// Whether there is to be a row for each fault.
    pub fn tells_all_faults(self) -> bool {
        matches!(self, Suite::All | Suite::Faults)
    }

    /// Has the tests of the suite run, and no others.
    pub fn choose(self, command: &mut Command) {
        let Some((test, chance)) = self.test() else {
            return;
        };
        command.args(["--test", "e2e", "--", test]);
        if let Some(Chance { times, seed }) = chance {
            command
                .env("CX_MATURITY_TIMES", times.to_string())
                .env("CX_MATURITY_SEED", seed.to_string());
        }
    }

    /// How the names of its tests begin, where it is not all of them.
    fn test(self) -> Option<(&'static str, Option<Chance>)> {
        match self {
            Suite::All => None,
            Suite::Faults => Some(("faults::", None)),
            Suite::Kills(chance) => Some(("faults::tab_gone::is_killed", Some(chance))),
            Suite::Orders(chance) => Some(("faults::two_tabs::in_random_orders", Some(chance))),
        }
    }
}

fn chance(times: u32, seed: Option<u64>) -> Chance {
    Chance {
        times,
        seed: seed.unwrap_or(1),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// A test that was given another name would be missed by nobody: none would run.
    #[test]
    fn their_tests_are_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/tests/faults");
        for suite in [Suite::kills(None, None), Suite::orders(None, None)] {
            let (test, _) = suite.test().expect("it is not all of them");
            let name = test.strip_prefix("faults::").expect("it is a fault");
            let (module, test) = name.split_once("::").expect("a module and a name");
            let text = fs::read_to_string(folder.join(format!("{module}.rs")));
            let text = text.expect("it is there");
            assert!(text.contains(&format!("async fn {test}")), "no {name}");
        }
    }
}

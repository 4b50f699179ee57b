//! In which engines the end-to-end tests run, how much of them in each, and why.

use std::fmt;
use std::str::FromStr;

use anyhow::{Error, Result, bail};

/// What a browser is made of, as far as pages can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's.
    WebKit,
}

/// Which of them are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engines {
    /// All tests in Chromium, and in Firefox and WebKit those of [`CORE`].
    #[default]
    Usual,
    /// All tests, in this one; in WebKit those of [`CORE`].
    One(Engine),
    /// The same, in each.
    All,
}

/// How an engine runs the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub engine: Engine,
    /// All tests, or those of [`CORE`].
    pub whole: bool,
    /// Whether the run fails where this engine can't be had.
    pub required: bool,
}

/// What hangs on the engine, as how names of tests begin, with a module of `tests/e2e/tests`; and why it
/// does. These fit into the time that all tests have. The rest is markup, words, numbers, and what is
/// published: equal bytes, whatever reads them.
pub const CORE: [(&str, &str); 18] = [
    (
        "accessibility::of_a_page",
        "colours, widths and focus are computed by the engine; one state for all",
    ),
    ("choice::", "history and focus"),
    ("coming_back::", "reloads, and what is kept over them"),
    (
        "contribution::equal_answers",
        "one anonymous report in whatever browser: the calendar, and a file that is saved",
    ),
    ("element_attributes::", "custom elements, colour schemes"),
    ("element_life::", "elements taken out, moved and put back"),
    (
        "faults::",
        "storage, crashes, policies: what an engine has of its own",
    ),
    ("files::", "downloads, and files that are chosen"),
    ("frame::", "frames of another origin, messages"),
    ("layout::", "what is laid out anew, and what is not"),
    (
        "merging::what_is_not_counted",
        "files that are read in a worker, which is a module",
    ),
    (
        "network::",
        "modules and WebAssembly by the network; none of it offline",
    ),
    (
        "offline::every_page",
        "what a service worker keeps, of pages, workers and paper",
    ),
    ("plan::", "fields, lists and keys"),
    ("policies::", "policies, Trusted Types, no WebAssembly"),
    ("runs::in_italian", "a whole run by mouse"),
    ("runs::worked_by_hand", "and one by keys"),
    ("second_copy::", "IndexedDB, and what is left after reloads"),
];

impl Engine {
    const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// What it is called on the command line, and in the tests' environment.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Engines {
    type Err = Error;

    fn from_str(name: &str) -> Result<Engines> {
        if name == "all" {
            return Ok(Engines::All);
        }
        match Engine::ALL.into_iter().find(|one| one.name() == name) {
            Some(engine) => Ok(Engines::One(engine)),
            None => bail!("there is no engine `{name}`, only chromium, firefox, webkit, or all"),
        }
    }
}

impl Engines {
    /// What runs, in this order.
    pub fn parts(self) -> Vec<Part> {
        let all = Engine::ALL.into_iter();
        let part = |engine| Part {
            engine,
            whole: match engine {
                Engine::Chromium => true,
                Engine::Firefox => self != Engines::Usual,
                Engine::WebKit => false,
            },
            // Whoever names an engine wants it; whoever runs the tests wants those that can be had.
            required: matches!(self, Engines::One(_)) || engine == Engine::Chromium,
        };
        match self {
            Engines::One(engine) => vec![part(engine)],
            Engines::Usual | Engines::All => all.map(part).collect(),
        }
    }
}

impl Part {
    /// What to tell the program of the tests, so that it runs these and no others.
    pub fn arguments(self) -> Vec<String> {
        if self.whole {
            return Vec::new();
        }
        CORE.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    /// Whether it has to tell of each fault: WebKit's driver brings hardly half of them about.
    pub fn tells_all_faults(self) -> bool {
        self.engine != Engine::WebKit
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &[(Engine, bool, bool)]) {
        let engines: Engines = name.parse().expect("an engine");
        let parts = engines.parts().into_iter();
        let parts: Vec<_> = parts
            .map(|one| (one.engine, one.whole, one.required))
            .collect();
        assert_eq!(parts, expected, "{name}");
    }

    #[test]
    fn each_runs_its_part() {
        check("firefox", &[(Engine::Firefox, true, true)]);
        let all = [
            (Engine::Chromium, true, true),
            (Engine::Firefox, true, false),
            (Engine::WebKit, false, false),
        ];
        check("all", &all);
        let usual = Engines::Usual.parts().into_iter();
        let usual: Vec<_> = usual.map(|one| (one.engine, one.whole)).collect();
        let expected = [
            (Engine::Chromium, true),
            (Engine::Firefox, false),
            (Engine::WebKit, false),
        ];
        assert_eq!(usual, expected);
        assert!("safari".parse::<Engines>().is_err());
    }

    #[test]
    fn the_core_is_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/tests");
        for (name, _) in CORE {
            let (module, test) = name.split_once("::").expect("a module and a name");
            let file = folder.join(format!("{module}.rs"));
            let text = fs::read_to_string(file).expect("it is there");
            let within = format!("mod {test}");
            let named = text.contains(&format!("async fn {test}")) || text.contains(&within);
            assert!(named, "no test begins with {name}");
        }
    }
}

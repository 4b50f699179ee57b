//! What the widget has stored on a device, whatever it belongs to: as the respondent is shown it, and as it
//! is erased.
//!
//! Owns what a thing that is stored is, told by where it stands and under which name. Refuses to
//! read answers in it: what stands there is shown as text.

use std::rc::Rc;

use crate::date::Date;

/// How the keys of all that is ours begin; a place, and what is kept at it, come after.
const OURS: &str = "cx-maturity/1/";

/// A storage of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Storage {
    /// `localStorage`: it stays.
    Local,
    /// `sessionStorage`: it goes with the tab.
    Session,
    /// `IndexedDB`.
    Database,
    /// The caches of the standalone page.
    Cache,
}

/// One thing that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Where.
    pub storage: Storage,
    /// Under which name.
    pub key: String,
    /// What stands there; of files, their number counts.
    pub text: Rc<str>,
    /// How many files it is.
    pub files: usize,
    /// How many bytes it takes.
    pub bytes: usize,
    /// Since when it is there, where that is known.
    pub since: Option<Date>,
}

/// What a thing that is stored is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoldingKind {
    /// A run under way.
    Run,
    /// Finished runs that the respondent keeps.
    Runs,
    /// The copy before, which could be read.
    Backup,
    /// What could not be read.
    Unreadable,
    /// The day of the last change.
    Day,
    /// The second copy of a run.
    Copy,
    /// That a run was erased, so that no copy brings it back.
    Erasure,
    /// The files of the standalone page.
    Files,
    /// Something of another version.
    Other,
}

/// All that is stored of one assessment at one place, or what belongs to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holdings {
    /// The id of the assessment.
    pub assessment: Option<String>,
    /// The key of its run, with which all its keys begin; of what belongs to none, its own.
    pub key: String,
    /// What there is.
    pub all: Vec<Holding>,
}

impl Holding {
    /// The key of the run at the place that this belongs to.
    fn place(&self) -> Option<&str> {
        let rest = self.key.strip_prefix(OURS)?;
        let (assessment, rest) = rest.split_once('/')?;
        let slot = rest.split('/').next()?;
        let whole = OURS.len() + assessment.len() + 1 + slot.len();
        (self.storage != Storage::Cache).then(|| &self.key[..whole])
    }

    /// What it is.
    ///
    /// | where | its key ends with | it is |
    /// |---|---|---|
    /// | in the database | | the second copy, or what is left of it where all answers were erased |
    /// | in a cache | | files |
    /// | elsewhere | the place | a run |
    /// | | `/runs`, `/backup`, `/unreadable`, `/day` | what these say |
    /// | | anything else | something of another version |
    pub fn kind(&self) -> HoldingKind {
        let rest = self.place().map(|place| &self.key[place.len()..]);
        match (self.storage, rest) {
            (Storage::Cache, _) => HoldingKind::Files,
            (Storage::Database, Some("")) if self.is_empty() => HoldingKind::Erasure,
            (Storage::Database, Some("")) => HoldingKind::Copy,
            (_, Some("")) if self.is_empty() => HoldingKind::Erasure,
            (_, Some("")) => HoldingKind::Run,
            (_, Some("/runs")) => HoldingKind::Runs,
            (_, Some("/backup")) => HoldingKind::Backup,
            (_, Some("/unreadable")) => HoldingKind::Unreadable,
            (_, Some("/day")) => HoldingKind::Day,
            _ => HoldingKind::Other,
        }
    }

    /// Whether it says nothing but that all was erased: no answer, no plan, no place.
    fn is_empty(&self) -> bool {
        self.text.contains("\"place\":{\"step\":\"start\"}")
            && self.text.contains("\"answers\":{}")
            && !self.text.contains("\"plan\":{")
    }
}

impl Holdings {
    /// What is stored, by the place that it belongs to: in the order of the keys, that of `own` first,
    /// what belongs to none last.
    pub fn by_place(holdings: &[Holding], own: &str) -> Vec<Self> {
        let mut places: Vec<Self> = Vec::new();
        for holding in holdings {
            let key = holding.place().unwrap_or(&holding.key);
            let found = places.iter_mut().find(|place| place.key == key);
            match found {
                Some(place) => place.all.push(holding.clone()),
                None => places.push(Self {
                    assessment: holding.place().and_then(assessment).map(str::to_owned),
                    key: key.to_owned(),
                    all: vec![holding.clone()],
                }),
            }
        }
        for place in &mut places {
            place.all.sort_by_key(|one| (one.kind(), one.storage));
        }
        places.sort_by_key(|one| (one.key != own, one.assessment.is_none(), one.key.clone()));
        places
    }

    /// Whether there is anything to erase: that something was erased goes by itself.
    pub fn can_be_erased(&self) -> bool {
        let mut kinds = self.all.iter().map(Holding::kind);
        kinds.any(|kind| kind != HoldingKind::Erasure)
    }
}

fn assessment(place: &str) -> Option<&str> {
    place.strip_prefix(OURS)?.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holding(storage: Storage, key: &str, text: &str) -> Holding {
        Holding {
            storage,
            key: key.to_owned(),
            text: Rc::from(text),
            files: 0,
            bytes: text.len(),
            since: None,
        }
    }

    #[track_caller]
    fn check(storage: Storage, key: &str, text: &str, expected: HoldingKind) {
        assert_eq!(holding(storage, key, text).kind(), expected, "{key}");
    }

    #[test]
    fn each_is_what_its_place_says() {
        use HoldingKind as K;
        use Storage as S;
        let run = r#"{"format":2,"place":{"step":"page"},"answers":{"a":"b"},"revisions":{}}"#;
        let none = r#"{"format":2,"place":{"step":"start"},"answers":{},"revisions":{"/plan":3}}"#;
        let planned = r#"{"place":{"step":"start"},"answers":{},"plan":{"entries":[]}}"#;
        check(S::Local, "cx-maturity/1/quick/default", run, K::Run);
        check(S::Session, "cx-maturity/1/quick/2", run, K::Run);
        check(S::Local, "cx-maturity/1/quick/default", none, K::Erasure);
        check(S::Local, "cx-maturity/1/quick/default", planned, K::Run);
        check(S::Local, "cx-maturity/1/quick/default", "{cut", K::Run);
        check(S::Database, "cx-maturity/1/quick/default", run, K::Copy);
        check(S::Database, "cx-maturity/1/quick/a%2Fb", none, K::Erasure);
        check(S::Local, "cx-maturity/1/quick/default/runs", "", K::Runs);
        check(S::Local, "cx-maturity/1/q/default/backup", run, K::Backup);
        check(S::Local, "cx-maturity/1/q/d/unreadable", "", K::Unreadable);
        check(S::Local, "cx-maturity/1/q/d/day", "2026-11-22", K::Day);
        check(S::Local, "cx-maturity/1/q/d/else", "", K::Other);
        check(S::Local, "cx-maturity/2/q/d", run, K::Other);
        check(S::Local, "cx-maturity/1/q", run, K::Other);
        check(S::Cache, "cx-maturity / 12", "", K::Files);
    }

    #[test]
    fn what_belongs_together_stands_together() {
        let local = |key: &str| holding(Storage::Local, key, "{}");
        let all = [
            local("cx-maturity/1/everyone/default/backup"),
            local("cx-maturity/1/everyone/default"),
            holding(Storage::Cache, "cx-maturity / 12", ""),
            local("cx-maturity/1/quick/default/runs"),
            holding(Storage::Database, "cx-maturity/1/quick/default", "{}"),
            local("cx-maturity/1/quick/default"),
        ];
        let places = Holdings::by_place(&all, "cx-maturity/1/quick/default");
        let told = places.iter().map(|place| {
            let kinds = place.all.iter().map(Holding::kind);
            (place.assessment.as_deref(), kinds.collect::<Vec<_>>())
        });
        use HoldingKind as K;
        let expected = [
            (Some("quick"), vec![K::Run, K::Runs, K::Copy]),
            (Some("everyone"), vec![K::Run, K::Backup]),
            (None, vec![K::Files]),
        ];
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_erasure_alone_is_nothing_to_erase() {
        let none = r#"{"place":{"step":"start"},"answers":{},"revisions":{}}"#;
        let left = holding(Storage::Database, "cx-maturity/1/quick/default", none);
        let more = holding(Storage::Local, "cx-maturity/1/quick/default/runs", "{}");
        let place = |all: &[Holding]| Holdings::by_place(all, "").remove(0);
        assert!(!place(std::slice::from_ref(&left)).can_be_erased());
        assert!(place(&[left, more]).can_be_erased());
    }
}

//! What the widget has stored on a device, whatever it belongs to: as the respondent is shown it, and as it
//! is erased.
//!
//! Owns what a thing that is stored is, told by where it stands and under which name. Refuses to
//! read answers in it: what stands there is shown as text.

use std::rc::Rc;

use crate::date::Date;
use crate::document::team::read_collected_campaign;

/// How the keys of all that is ours begin; a place, and what is kept at it, come after.
const OURS: &str = "cx-maturity/1/";

/// What stands there in place of an assessment where it is counts of a campaign. No id has a colon.
const TEAM: &str = ":team";

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
    /// What was counted of anonymous reports for a campaign.
    Counts,
    /// The files of the standalone page.
    Files,
    /// Something of another version.
    Other,
}

/// What something that is stored belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// An assessment, by its id.
    Assessment(String),
    /// A campaign, by its title where that can be read.
    Campaign(Option<String>),
    /// None of these: the page itself.
    Page,
}

/// All that is stored of one assessment at one place, of one campaign, or what belongs to neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holdings {
    /// What it belongs to.
    pub owner: Owner,
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
    /// | elsewhere | the place of a campaign | what was counted for it |
    /// | | another place | a run |
    /// | | `/runs`, `/backup`, `/unreadable`, `/day` | what these say |
    /// | | anything else | something of another version |
    pub fn kind(&self) -> HoldingKind {
        let rest = self.place().map(|place| &self.key[place.len()..]);
        match (self.storage, rest) {
            (Storage::Cache, _) => HoldingKind::Files,
            (Storage::Local | Storage::Session, Some("")) if self.is_of_campaign() => {
                HoldingKind::Counts
            }
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

    fn is_of_campaign(&self) -> bool {
        self.place().and_then(assessment) == Some(TEAM)
    }

    /// What it belongs to.
    fn owner(&self) -> Owner {
        if self.kind() == HoldingKind::Counts {
            let campaign = read_collected_campaign(&self.text);
            return Owner::Campaign(campaign.ok().map(|campaign| campaign.title));
        }
        match self.place().and_then(assessment) {
            Some(id) if id != TEAM => Owner::Assessment(id.to_owned()),
            _ => Owner::Page,
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
    /// campaigns after assessments, what belongs to neither last.
    pub fn by_place(holdings: &[Holding], own: &str) -> Vec<Self> {
        let mut places: Vec<Self> = Vec::new();
        for holding in holdings {
            let key = holding.place().unwrap_or(&holding.key);
            let found = places.iter_mut().find(|place| place.key == key);
            match found {
                Some(place) => place.all.push(holding.clone()),
                None => places.push(Self {
                    owner: holding.owner(),
                    key: key.to_owned(),
                    all: vec![holding.clone()],
                }),
            }
        }
        for place in &mut places {
            place.all.sort_by_key(|one| (one.kind(), one.storage));
        }
        let last = |owner: &Owner| match owner {
            Owner::Assessment(_) => 0,
            Owner::Campaign(_) => 1,
            Owner::Page => 2,
        };
        places.sort_by_key(|one| (one.key != own, last(&one.owner), one.key.clone()));
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

    /// What is kept of a campaign of which nothing is merged yet.
    const COUNTS: &str = concat!(
        r#"{"format":1,"kind":"cx-maturity-collection","campaign":{"format":1,"kind":"cx-maturity-campaign","#,
        r#""title":"Autumn","definitions":[{"id":"everyone","version":"1.0.0","hash":"0"}],"least":5,"#,
        r#""until":"2026-12-31"},"parts":[],"merged":"","actions":[]}"#,
    );

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
        check(S::Local, "cx-maturity/1/:team/00ff", "{}", K::Counts);
        check(S::Session, "cx-maturity/1/:team/00ff", none, K::Counts);
        check(S::Local, "cx-maturity/1/:team/00ff/else", "", K::Other);
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
            holding(Storage::Local, "cx-maturity/1/:team/01", COUNTS),
            local("cx-maturity/1/:team/02"),
            holding(Storage::Cache, "cx-maturity / 12", ""),
            local("cx-maturity/1/quick/default/runs"),
            holding(Storage::Database, "cx-maturity/1/quick/default", "{}"),
            local("cx-maturity/1/quick/default"),
        ];
        let places = Holdings::by_place(&all, "cx-maturity/1/quick/default");
        let told = places.iter().map(|place| {
            let kinds = place.all.iter().map(Holding::kind);
            (place.owner.clone(), kinds.collect::<Vec<_>>())
        });
        use HoldingKind as K;
        let of = |id: &str| Owner::Assessment(id.to_owned());
        let expected = [
            (of("quick"), vec![K::Run, K::Runs, K::Copy]),
            (of("everyone"), vec![K::Run, K::Backup]),
            (Owner::Campaign(Some("Autumn".to_owned())), vec![K::Counts]),
            (Owner::Campaign(None), vec![K::Counts]),
            (Owner::Page, vec![K::Files]),
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

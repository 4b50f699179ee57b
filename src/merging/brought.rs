//! A document that a facilitator brings: what it is, it says itself.

use std::rc::Rc;

use crate::definition::Assessment;
use crate::document::team::{
    Campaign, Collection, MAX_COLLECTION_BYTES, Published, read_campaign, read_collection,
    read_published,
};
use crate::json::{self, Node};
use crate::problem::{Problem, ProblemKind};

/// What it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Brought {
    /// A campaign.
    Campaign(Campaign),
    /// What remains of merged reports of a campaign.
    Collection(Collection),
    /// The published numbers of an earlier campaign.
    Published(Published),
}

/// The kinds that are read here, as documents name them.
const KINDS: [&str; 3] = [
    "cx-maturity-campaign",
    "cx-maturity-collection",
    "cx-maturity-team",
];

impl Brought {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(bytes: &[u8], build: &[Rc<Assessment>]) -> Result<Self, Vec<Problem>> {
        let alone = |problem| vec![problem];
        let text = json::text(bytes, MAX_COLLECTION_BYTES).map_err(alone)?;
        let node = Node::read(text, MAX_COLLECTION_BYTES).map_err(alone)?;
        match kind(&node) {
            "cx-maturity-campaign" => read_campaign(text).map(Self::Campaign),
            "cx-maturity-collection" => {
                let build: Vec<&Assessment> = build.iter().map(|one| &**one).collect();
                read_collection(&build, text).map(Self::Collection)
            }
            "cx-maturity-team" => read_published(text).map(Self::Published),
            other => Err(alone(Problem::new(
                "/kind",
                ProblemKind::UnknownValue {
                    value: other.to_owned(),
                    accepted: KINDS.map(str::to_owned).into(),
                },
            ))),
        }
    }
}

fn kind(node: &Node) -> &str {
    let Node::Object(fields) = node else {
        return "";
    };
    let found = fields.iter().find(|(key, _)| key == "kind");
    match found {
        Some((_, Node::Text(kind))) => kind,
        _ => "",
    }
}

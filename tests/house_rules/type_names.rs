//! Types carry the nouns of the glossary in ARCHITECTURE.md ("Names").

use proc_macro2::{Ident, TokenTree};

use crate::repository::Text;
use crate::rule::{Breach, Rule};
use crate::source;

const RULE: Rule = Rule {
    name: "a type is named by a noun of the glossary, not by a filler or a second word for it",
    why: "two words for one thing make two things in a reader's head; a filler names nothing",
    remedy: "take the word that the message gives, or the glossary's (ARCHITECTURE.md, “Names”)",
};

/// Endings that say nothing about what a type is.
const FILLERS: [&str; 6] = ["Manager", "Helper", "Utils", "Data", "Info", "Base"];

/// Words the glossary has another word for. Left out are those that also mean something else
/// here: Question (asked before answers are replaced), Label, Model, View, Schema, Step, Store.
const SAY: [(&str, &str); 22] = [
    ("Survey", "Assessment"),
    ("Quiz", "Assessment"),
    ("Form", "Assessment"),
    ("Template", "Definition"),
    ("Tooltip", "Hint"),
    ("Choice", "ResponseOption"),
    ("Choices", "ResponseScale"),
    ("Category", "Dimension"),
    ("Section", "Dimension"),
    ("Area", "Dimension"),
    ("Pillar", "Dimension"),
    ("ResponseMap", "Answers"),
    ("Completeness", "Coverage"),
    ("Grade", "Level"),
    ("Tier", "Level"),
    ("Threshold", "Cut"),
    ("Results", "Scorecard"),
    ("Insight", "Finding"),
    ("Dashboard", "Report"),
    ("Screen", "Step"),
    ("Route", "Step"),
    ("User", "Respondent, Author, Host or Facilitator"),
];

/// Endings that tell the part a noun plays, and leave the noun itself.
const ROLES: [&str; 8] = ["Wire", "Props", "Texts", "Ix", "Id", "Ids", "Score", "View"];

#[test]
fn the_house_keeps_it() {
    let breaches: Vec<_> = source::rust().into_iter().flat_map(breaches).collect();
    RULE.keep(&breaches);
}

fn breaches(file: &Text) -> Vec<Breach> {
    let mut types = Vec::new();
    collect(&source::tokens(file), &mut types);
    let in_widget = file.path.starts_with("src/");
    types
        .into_iter()
        .filter_map(|(name, public)| {
            let what = complaint(&name.to_string(), public && in_widget)?;
            Some(Breach::new(&file.path, source::line(&name), what))
        })
        .collect()
}

fn complaint(name: &str, speaks_glossary: bool) -> Option<String> {
    if let Some(filler) = FILLERS.into_iter().find(|filler| name.ends_with(filler)) {
        return Some(format!("`{name}` ends in the filler `{filler}`"));
    }
    let noun = ROLES.into_iter().find_map(|role| name.strip_suffix(role));
    let noun = noun.filter(|noun| !noun.is_empty()).unwrap_or(name);
    let (_, say) = SAY.into_iter().find(|(word, _)| *word == noun)?;
    speaks_glossary.then(|| format!("`{name}`: `{noun}` is called {say} here"))
}

/// Each declared type and whether it is public, those in macros too.
fn collect(tokens: &[TokenTree], types: &mut Vec<(Ident, bool)>) {
    for (at, token) in tokens.iter().enumerate() {
        match (token, tokens.get(at + 1)) {
            (TokenTree::Ident(keyword), Some(TokenTree::Ident(name))) if declares(keyword) => {
                types.push((name.clone(), is_public(&tokens[..at])));
            }
            (TokenTree::Group(group), _) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                collect(&inner, types);
            }
            _ => {}
        }
    }
}

fn declares(keyword: &Ident) -> bool {
    ["struct", "enum", "trait", "union", "type"]
        .iter()
        .any(|word| keyword == word)
}

/// Whether what stands before ends in `pub` or `pub(…)`.
fn is_public(before: &[TokenTree]) -> bool {
    let last = match before {
        [.., visibility, TokenTree::Group(_)] => Some(visibility),
        [.., visibility] => Some(visibility),
        [] => None,
    };
    matches!(last, Some(TokenTree::Ident(word)) if word == "pub")
}

#[cfg(test)]
mod tests {
    use super::breaches;
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let (path, text) = (path.to_owned(), text.to_owned());
        assert_found(&breaches(&Text { path, text }), expected);
    }

    #[test]
    fn fillers_are_found_everywhere() {
        let filler = "1: `ItemData` ends in the filler `Data`";
        check("src/a.rs", "struct ItemData;", &[filler]);
        check("xtask/src/a.rs", "type ItemData = u8;", &[filler]);
        check("src/a.rs", "wire! { pub struct ItemData {} }", &[filler]);
        check("src/a.rs", "struct Metadata;\n// struct ItemData\n", &[]);
    }

    #[test]
    fn the_widgets_public_types_speak_the_glossary() {
        let survey = "1: `Survey`: `Survey` is called Assessment here";
        check("src/a.rs", "pub struct Survey;", &[survey]);
        check("src/a.rs", "pub(crate) enum Survey {}", &[survey]);
        let section = "2: `SectionScore`: `Section` is called Dimension here";
        check("src/a.rs", "mod b {\npub struct SectionScore;}", &[section]);
        check(
            "src/a.rs",
            "struct Survey; pub enum Question {} pub struct TextArea;",
            &[],
        );
        check("xtask/src/a.rs", "pub struct Route;", &[]);
    }
}

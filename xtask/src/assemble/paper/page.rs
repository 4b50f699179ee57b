//! The page of an assessment on paper: complete without any script, and under a policy that lets
//! none in.

use anyhow::{Context, Result};
use cx_maturity::definition::Texts;
use cx_maturity::wording::{PaperMessage, Words};

use crate::assemble::page::replaced;

const TEMPLATE: &str = include_str!("page.html");

/// What is the same on every page.
pub struct Frame<'a> {
    /// The page of the program, whose icon they share.
    pub program: &'a str,
    /// Where the stylesheet stands, relative to the page of the program.
    pub styles: &'a str,
}

/// A page: the HTML of what is above the assessment, and of the assessment.
pub fn html(frame: &Frame, texts: &Texts, top: &str, form: &str) -> Result<String> {
    let title = PaperMessage::DocumentTitle(&texts.title).words(texts.locale);
    let page = replaced(TEMPLATE, "<!-- language -->", texts.locale.tag())?;
    let page = replaced(&page, "<!-- title -->", &escaped(&title))?;
    let page = replaced(&page, "<!-- icon -->", &icon(frame.program)?)?;
    let page = replaced(&page, "<!-- styles -->", frame.styles)?;
    replaced(&page, "<!-- content -->", &format!("{top}{form}"))
}

/// The icon of the program's page, closed as these pages close their elements.
fn icon(program: &str) -> Result<String> {
    let icon = program.lines().find(|line| line.contains("rel=\"icon\""));
    let icon = icon.context("the page of the program has no icon")?;
    Ok(format!("{}/>", icon.trim().trim_end_matches('>')))
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::assemble::paper::top;
    use crate::assemble::{assessments, prerendered};
    use crate::repository::Repository;
    use cx_maturity::views::paper::paper;
    use roxmltree::{Document, Node, ParsingOptions};

    /// Every published page: its assessment's id, its texts and its HTML.
    fn pages() -> Vec<(String, Texts, String)> {
        let repository = Repository::find().expect("is within the repository");
        let published = assessments::published(&repository.root().join("assessments"));
        let program = fs::read_to_string(repository.root().join("index.html"));
        let program = program.expect("is there");
        let mut pages = Vec::new();
        for one in published.expect("all are sound") {
            for (texts, _) in &one.texts {
                let frame = Frame {
                    program: &program,
                    styles: "assets/paper-0.css",
                };
                let form = prerendered::html(paper(&one.assessment, texts));
                let top = top(&one, texts).expect("renders");
                let page = html(&frame, texts, &top, &form.expect("renders")).expect("has marks");
                pages.push((one.assessment.id.to_string(), texts.clone(), page));
            }
        }
        assert_eq!(pages.len(), 9, "three assessments in three languages");
        pages
    }

    fn parsed(page: &str) -> Document<'_> {
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        Document::parse_with_options(page, options).expect("is well-formed")
    }

    fn named<'a>(page: &'a Document, name: &str) -> Vec<Node<'a, 'a>> {
        let nodes = page.descendants();
        nodes.filter(|node| node.has_tag_name(name)).collect()
    }

    #[test]
    fn pages_are_well_formed_and_name_their_language() {
        for (id, texts, page) in pages() {
            let page = parsed(&page);
            let root = page.root_element();
            assert_eq!(root.attribute("lang"), Some(texts.locale.tag()));
            let title = named(&page, "title")[0].text().unwrap_or_default();
            assert!(title.starts_with(&*texts.title), "{id}: {title}");
            for heading in ["h1", "h2", "main", "article"] {
                assert_eq!(named(&page, heading).len(), 1, "{id}: {heading}");
            }
        }
    }

    /// No script, no style and no handler stands in a page, and its policy would let none in.
    #[test]
    fn pages_are_without_script() {
        for (id, _, page) in pages() {
            let page = parsed(&page);
            for name in [
                "script", "style", "iframe", "object", "form", "input", "img",
            ] {
                assert!(named(&page, name).is_empty(), "{id}: {name}");
            }
            let attributes = page.descendants().flat_map(|node| node.attributes());
            for attribute in attributes {
                let (name, value) = (attribute.name(), attribute.value());
                let active = name.starts_with("on") || name == "style";
                assert!(!active && !value.starts_with("javascript:"), "{id}: {name}");
            }
            let policy = named(&page, "meta").into_iter().find_map(|meta| {
                let policy = meta.attribute("http-equiv") == Some("Content-Security-Policy");
                policy.then(|| meta.attribute("content")).flatten()
            });
            let policy = policy.expect("states a policy");
            assert!(policy.starts_with("default-src 'none'; style-src 'self';"));
            assert!(!policy.contains("script-src") && !policy.contains("unsafe"));
        }
    }

    /// Each page leads to the same assessment in every language, and to the program with it.
    #[test]
    fn pages_lead_to_each_other_and_to_the_program() {
        for (id, texts, page) in pages() {
            let page = parsed(&page);
            let links = named(&page, "a").into_iter();
            let links: Vec<_> = links.filter_map(|link| link.attribute("href")).collect();
            let beside = |tag: &str| format!("{id}.{tag}.html");
            let program = format!("../index.html?assessment={id}");
            assert_eq!(links, [program, beside("en"), beside("fr"), beside("it")]);
            let current = named(&page, "a").into_iter();
            let current: Vec<_> = current
                .filter(|link| link.attribute("aria-current") == Some("page"))
                .filter_map(|link| link.attribute("lang"))
                .collect();
            assert_eq!(current, [texts.locale.tag()]);
        }
    }

    #[test]
    fn titles_are_text() {
        assert_eq!(escaped("a & <b>"), "a &amp; &lt;b&gt;");
    }
}

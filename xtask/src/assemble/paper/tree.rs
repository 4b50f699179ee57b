//! HTML as a small tree in a JavaScript module: `[name, attributes, children]`, with texts as they
//! are. An element can be made of it where no text may be parsed as HTML.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

/// The module whose default export is the tree of the only element in this HTML, which is
/// well-formed XML too.
pub fn module(html: &str) -> Result<String> {
    let document = Document::parse(html).context("what is to be printed is not well-formed")?;
    Ok(format!(
        "export default {};\n",
        tree(document.root_element())
    ))
}

fn tree(node: Node) -> Value {
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        return json!(text);
    }
    let attributes = node.attributes();
    let attributes: Map<String, Value> = attributes
        .map(|attribute| (attribute.name().to_owned(), json!(attribute.value())))
        .collect();
    let children: Vec<Value> = node.children().map(tree).collect();
    json!([node.tag_name().name(), attributes, children])
}

#[cfg(test)]
mod tests {
    use super::module;
    use crate::assemble::{assessments, prerendered};
    use crate::repository::Repository;
    use cx_maturity::views::paper::paper;
    use roxmltree::Document;
    use serde_json::Value;

    /// The tree in a module.
    fn exported(module: &str) -> Value {
        let tree = module.strip_prefix("export default ");
        let tree = tree.and_then(|tree| tree.strip_suffix(";\n"));
        serde_json::from_str(tree.expect("exports one thing")).expect("is JSON")
    }

    /// The HTML of a tree, as Yew writes it.
    fn html(tree: &Value) -> String {
        if let Some(text) = tree.as_str() {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            return text.replace('>', "&gt;");
        }
        let name = tree[0].as_str().expect("has a name");
        let attributes = tree[1].as_object().expect("has attributes").iter();
        let attributes: String = attributes
            .map(|(name, value)| format!(" {name}={value}"))
            .collect();
        let children = tree[2].as_array().expect("has children").iter();
        let children: String = children.map(html).collect();
        format!("<{name}{attributes}>{children}</{name}>")
    }

    /// All that stands in HTML, in its order; attributes have none.
    fn told(html: &str) -> Vec<String> {
        let document = Document::parse(html).expect("is well-formed");
        let told = document.descendants().map(|node| {
            let attributes = node.attributes();
            let mut attributes: Vec<_> = attributes.map(|one| (one.name(), one.value())).collect();
            attributes.sort_unstable();
            let parent = node.parent().map(|parent| parent.id());
            format!(
                "{parent:?} {:?} {attributes:?} {:?}",
                node.tag_name(),
                node.text()
            )
        });
        told.collect()
    }

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(module(html).ok().as_deref(), Some(expected));
    }

    #[test]
    fn names_attributes_and_children() {
        check(
            "<p>a &amp; <b lang=\"fr\">c</b></p>",
            "export default [\"p\",{},[\"a & \",[\"b\",{\"lang\":\"fr\"},[\"c\"]]]];\n",
        );
        check("<br/>", "export default [\"br\",{},[]];\n");
        assert!(module("<p>a<br></p>").is_err());
    }

    #[test]
    fn what_is_published_is_whole_in_its_tree() {
        let repository = Repository::find().expect("is within the repository");
        let published = assessments::published(&repository.root().join("assessments"));
        for one in published.expect("all are sound") {
            for (texts, _) in &one.texts {
                let form = prerendered::html(paper(&one.assessment, texts));
                let form = form.expect("renders");
                let tree = exported(&module(&form).expect("is well-formed"));
                assert_eq!(told(&html(&tree)), told(&form), "{}", one.assessment.id);
            }
        }
    }
}

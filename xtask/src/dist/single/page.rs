//! The page of a single file: the standalone page with everything inside, under a policy that names
//! its script and styles by their hashes and lets nothing be fetched.

use anyhow::{Result, ensure};

use crate::assemble::page::{filled, replaced};
use crate::dist::headers::policy;
use crate::dist::sums::of_policy;

/// What is put into the page.
pub struct SingleFile<'a> {
    /// The standalone page, with its marks.
    pub template: &'a str,
    /// The one assessment of the page; the respondent chooses if absent.
    pub assessment: Option<&'a str>,
    /// Stylesheets, in order.
    pub styles: &'a [String],
    /// What is added to them where scripts are off.
    pub without_script: &'a str,
    /// The introduction in each language: tag and HTML.
    pub introductions: &'a [(&'a str, String)],
    /// The blocks of data.
    pub blocks: &'a [String],
    /// The module.
    pub script: &'a str,
}

impl SingleFile<'_> {
    /// The page.
    pub fn html(&self) -> Result<String> {
        // Either would end the element that it stands in, or begin another.
        let whole = |text: &str| !(text.contains("</s") || text.contains("<!--"));
        let mut inside = self.sheets().chain([self.script]);
        ensure!(inside.all(whole), "a script or style can't stand in a page");
        let styles = self
            .styles
            .iter()
            .map(|css| format!("<style>{css}</style>"));
        let styles: String = styles.collect();
        let without = format!(
            "<noscript><style>{}</style></noscript>",
            self.without_script
        );
        let page = filled(self.template, &(styles + &without), "", self.introductions)?;
        let page = replaced(&page, policy(self.template)?, &self.policy())?;
        let page = match self.assessment {
            Some(id) => replaced(
                &page,
                "<cx-maturity>",
                &format!("<cx-maturity assessment=\"{id}\">"),
            )?,
            None => page,
        };
        // After all that is to be seen, so that it is seen before the rest is read.
        let (blocks, script) = (self.blocks.join("\n"), self.script);
        let end = format!("{blocks}\n<script type=\"module\">{script}</script>\n</body>");
        replaced(&page, "</body>", &end)
    }

    fn sheets(&self) -> impl Iterator<Item = &str> {
        let styles = self.styles.iter().map(String::as_str);
        styles.chain([self.without_script])
    }

    fn policy(&self) -> String {
        let styles: Vec<String> = self.sheets().map(of_policy).collect();
        let (styles, script) = (styles.join(" "), of_policy(self.script));
        format!(
            "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {styles}; \
             img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::SingleFile;

    const TEMPLATE: &str = include_str!("../../../../index.html");

    fn page(script: &str, assessment: Option<&str>) -> Option<String> {
        let page = SingleFile {
            template: TEMPLATE,
            assessment,
            styles: &["a{b: c}".to_owned()],
            without_script: "d{e: f}",
            introductions: &[("en", "<p>Hello</p>".to_owned())],
            blocks: &[
                "<script type=\"application/octet-stream\" id=\"file-a\">YQ==</script>".to_owned(),
            ],
            script,
        };
        page.html().ok()
    }

    /// The hashes are those of `openssl dgst -sha256 -binary | base64`.
    #[test]
    fn names_what_may_run() {
        let html = page("abc", None).expect("is a page");
        for part in [
            "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' 'wasm-unsafe-eval';",
            "style-src 'sha256-7fg2k2pa8lvOFM81iUIzjQRtGNxS5up4abNw8d8cQgs=' 'sha256-M7WxCPqUmkNH2N4eAXjCToVdoWqPhAqbCc7ttwNT5B4=';",
            "<noscript><style>d{e: f}</style></noscript>",
            "<style>a{b: c}</style>",
            "<script type=\"module\">abc</script>",
            "<p>Hello</p>",
            "id=\"file-a\"",
            "<cx-maturity><div",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(
            !html.contains(" src=") && !html.contains("'self'"),
            "{html}"
        );
        assert!(
            page("abc", Some("quick"))
                .is_some_and(|html| html.contains("<cx-maturity assessment=\"quick\">"))
        );
    }

    #[test]
    fn refuses_what_would_end_a_script() {
        assert_eq!(page("'</script>'", None), None);
        assert_eq!(page("'<!--'", None), None);
    }
}

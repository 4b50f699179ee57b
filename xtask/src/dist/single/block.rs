//! A file as a block of data in a page: gzip, so that the page is not much larger than what a server
//! would send, in base64, since a page is text.

use std::io::Write;

use anyhow::{Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The block of a file, by its name.
pub fn block(name: &str, bytes: &[u8]) -> Result<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    ensure!(name.chars().all(plain), "`{name}` can't stand in an id");
    // Without a name and a time: equal bytes make equal blocks.
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let data = STANDARD.encode(gzip.finish()?);
    Ok(format!(
        "<script type=\"application/octet-stream\" id=\"file-{name}\">{data}</script>"
    ))
}

#[cfg(test)]
mod tests {
    use super::block;
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};

    /// What `base64` and `gzip` make of it.
    #[test]
    fn other_programs_can_unpack_it() {
        let bytes: Vec<u8> = (0..=255).cycle().take(4000).collect();
        let block = block("a.en.whole", &bytes).expect("is one");
        let data =
            block.strip_prefix("<script type=\"application/octet-stream\" id=\"file-a.en.whole\">");
        let data = data
            .and_then(|rest| rest.strip_suffix("</script>"))
            .expect("is a block");
        let mut shell = Command::new("sh")
            .args(["-c", "base64 -d | gzip -dc"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("there is a shell");
        let mut input = shell.stdin.take().expect("has input");
        input.write_all(data.as_bytes()).expect("it reads");
        drop(input);
        let mut unpacked = Vec::new();
        let mut output = shell.stdout.take().expect("has output");
        output.read_to_end(&mut unpacked).expect("it writes");
        shell.wait().expect("it ends");
        assert_eq!(unpacked, bytes);
    }

    #[test]
    fn refuses_a_name_that_would_break_the_page() {
        assert!(block("a\"><script>", b"").is_err());
    }
}

//! The icon of the standalone page where it is installed: three bars, as SVG and as PNG.
//!
//! Owns the drawing, as rectangles on a grid of 16: every size is a whole multiple of it, so that a
//! picture is exact without a renderer, and equal on every machine.

use std::io::Write;

use anyhow::{Context, Result};
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// How wide and high the grid is.
const GRID: u32 = 16;

/// The background, and the bars: red, green, blue.
const COLOURS: [[u8; 3]; 2] = [[0x0b, 0x65, 0x58], [0xff, 0xff, 0xff]];

/// A rectangle: from the left, from the top, width, height.
type Bar = [u32; 4];

/// The icon as it is shown.
pub const PLAIN: [Bar; 3] = [[3, 9, 2, 4], [7, 6, 2, 7], [11, 3, 2, 10]];

/// The icon for systems that cut it into a shape of their own: within the circle that all leave.
pub const MASKABLE: [Bar; 3] = [[4, 9, 2, 3], [7, 7, 2, 5], [10, 4, 2, 8]];

/// The drawing as SVG.
pub fn svg(bars: &[Bar]) -> String {
    let [background, bar] = COLOURS.map(|[r, g, b]| format!("#{r:02x}{g:02x}{b:02x}"));
    let path = bars
        .iter()
        .map(|[x, y, width, height]| format!("M{x} {y}h{width}v{height}h-{width}z"));
    let path: String = path.collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {GRID} {GRID}\">\
         <path fill=\"{background}\" d=\"M0 0h{GRID}v{GRID}H0z\"/>\
         <path fill=\"{bar}\" d=\"{path}\"/></svg>\n"
    )
}

/// The drawing as PNG of this width and height, a multiple of the grid's.
pub fn png(bars: &[Bar], size: u32) -> Result<Vec<u8>> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = [size.to_be_bytes(), size.to_be_bytes()].concat();
    // Eight bits a pixel, from a palette; no interlacing.
    head.extend([8, 3, 0, 0, 0]);
    chunk(&mut bytes, *b"IHDR", &head)?;
    chunk(&mut bytes, *b"PLTE", &COLOURS.concat())?;
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&rows(bars, size))?;
    chunk(&mut bytes, *b"IDAT", &packed.finish()?)?;
    chunk(&mut bytes, *b"IEND", &[])?;
    Ok(bytes)
}

/// The pixels row by row, each row after a byte which says that it is as it stands.
fn rows(bars: &[Bar], size: u32) -> Vec<u8> {
    let scale = size / GRID;
    let mut rows = Vec::new();
    for y in 0..size {
        rows.push(0);
        rows.extend((0..size).map(|x| u8::from(is_bar(bars, x / scale, y / scale))));
    }
    rows
}

fn is_bar(bars: &[Bar], x: u32, y: u32) -> bool {
    bars.iter().any(|[left, top, width, height]| {
        (*left..left + width).contains(&x) && (*top..top + height).contains(&y)
    })
}

fn chunk(bytes: &mut Vec<u8>, name: [u8; 4], data: &[u8]) -> Result<()> {
    let length = u32::try_from(data.len()).context("a picture that is too large")?;
    bytes.extend(length.to_be_bytes());
    let mut sum = Crc::new();
    sum.update(&name);
    sum.update(data);
    bytes.extend(name);
    bytes.extend(data);
    bytes.extend(sum.sum().to_be_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Bar, GRID, MASKABLE, PLAIN, png, svg};

    /// The end of every PNG, as its specification has it: length, name and the sum of the name.
    #[test]
    fn a_picture_ends_as_all_do() {
        let picture = png(&PLAIN, 192).expect("is one");
        assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\xc0\0\0\0\xc0"));
        assert!(picture.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"));
        assert!(picture.len() < 1000, "{}", picture.len());
    }

    #[test]
    fn the_drawing_is_well_formed() {
        roxmltree::Document::parse(&svg(&PLAIN)).expect("is well-formed");
    }

    /// A system may cut away what lies outside of a circle of four fifths of the width.
    #[test]
    fn nothing_of_the_maskable_one_is_cut_away() {
        let outside = |[x, y, width, height]: Bar| {
            let corners = [x, x + width].map(|x| [y, y + height].map(|y| (x, y)));
            // In tenths of the grid, from its middle.
            let far = |at: u32| (10 * at).abs_diff(5 * GRID).pow(2);
            let mut corners = corners.into_iter().flatten();
            corners.any(|(x, y)| far(x) + far(y) > (4 * GRID).pow(2))
        };
        assert!(!MASKABLE.into_iter().any(outside));
        assert!(PLAIN.into_iter().any(outside), "the test finds nothing");
    }
}

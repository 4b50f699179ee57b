//! Pictures and paper: a drawing painted on a canvas, and the browser's own way to print.

use gloo::file::Blob;
use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement, HtmlImageElement};

use super::files::download;
use crate::ports::Press;

/// How long a change of what is shown may take to be painted.
const PAINT_MILLISECONDS: u32 = 100;

/// The device's press.
pub struct DevicePress;

impl Press for DevicePress {
    fn picture(&self, name: &str, svg: &str, width: u32, height: u32) {
        // Where a picture can't be painted, the drawing is still there to be had.
        drop(load(name, svg, (width, height)));
    }

    fn print(&self) {
        // What is to be printed has to be painted first.
        let print = || drop(web_sys::window().map(|window| window.print()));
        Timeout::new(PAINT_MILLISECONDS, print).forget();
    }
}

/// Loads the drawing from a data address, since the page's policy allows no other pictures.
fn load(name: &str, svg: &str, size: (u32, u32)) -> Result<(), JsValue> {
    let image = HtmlImageElement::new()?;
    let (loaded, name) = (image.clone(), name.to_owned());
    let paint = Closure::once_into_js(move || drop(paint(&name, &loaded, size)));
    image.set_onload(Some(paint.unchecked_ref()));
    let encoded = js_sys::encode_uri_component(svg);
    image.set_src(&format!("data:image/svg+xml,{encoded}"));
    Ok(())
}

fn paint(name: &str, image: &HtmlImageElement, size: (u32, u32)) -> Result<(), JsValue> {
    let Some(document) = document() else {
        return Ok(());
    };
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(size.0);
    canvas.set_height(size.1);
    let Some(context) = canvas.get_context("2d")? else {
        return Ok(());
    };
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let (width, height) = (f64::from(size.0), f64::from(size.1));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    let name = name.to_owned();
    let painted = Closure::once_into_js(move |blob: Option<web_sys::Blob>| {
        if let (Some(blob), Some(document)) = (blob, self::document()) {
            drop(download(&document, &name, Blob::from(blob)));
        }
    });
    canvas.to_blob(painted.unchecked_ref())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

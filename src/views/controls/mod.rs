//! Controls that pages share: native ones, with their labels and hints.

mod button;
mod fold;
mod glossary;
mod item;
mod language;
mod notice;
mod question;
mod segments;
mod select;
mod tabs;

pub use button::{button_for, primary, quiet, secondary};
pub use fold::fold;
pub use glossary::glossary;
pub use item::{first_answer, item};
pub use language::{language, language_of};
pub use notice::{Details, notices, plain_details, problem_details};
pub use question::{Ask, any_question, question};
pub use segments::segments;
pub use select::{Entry, select};
pub use tabs::tabs;

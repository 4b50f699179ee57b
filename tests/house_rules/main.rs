//! The house rules, as tests that explain themselves.
//!
//! One module a rule: the rule's text, its data, what finds a breach, a test over the repository,
//! and tests that the rule still finds something. A breach is told with its place, the rule, the
//! reason and the way out. To loosen a rule, edit its data, and write there why.

mod expressions;
mod file_length;
mod imports;
mod machine_paths;
mod marks;
mod module_docs;
mod repository;
mod rule;
mod source;
mod styles;
mod type_names;

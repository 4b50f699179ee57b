//! `cargo xtask <command>`: all automation of this repository.
//!
//! Each command is a module; this file only chooses. No command asks questions, and none
//! changes anything outside of the repository and the tools folder (see [`setup`]), except
//! for `test`, which on Debian installs the browsers it needs.

mod arguments;
mod assemble;
mod bench;
mod check;
mod copy;
mod dist;
mod end_to_end;
mod engines;
mod examples;
mod fuzz;
mod once_more;
mod process;
mod release;
mod repository;
mod scale;
mod schemas;
mod scratch;
mod setup;
mod site;
mod size;
mod steps;
mod suite;
mod version;

use std::process::ExitCode;

use anyhow::Result;

use arguments::Command;
use repository::Repository;

fn main() -> ExitCode {
    match arguments::parse(lexopt::Parser::from_env()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // `{:#}` is the whole chain of causes on one line.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Help => {
            print!("{}", arguments::HELP);
            Ok(())
        }
        Command::Start { port } => {
            let repository = Repository::find()?;
            release::build(&repository, &setup::build_tools(&repository)?)?;
            site::serve(&repository.dist(), port)
        }
        Command::Build => {
            let repository = Repository::find()?;
            release::build(&repository, &setup::build_tools(&repository)?)
        }
        Command::Dist => {
            let repository = Repository::find()?;
            let tools = setup::build_tools(&repository)?;
            release::build(&repository, &tools)?;
            dist::run(&repository, &tools)
        }
        Command::Serve { port } => site::serve(&Repository::find()?.dist(), port),
        Command::Examples { port } => {
            let repository = Repository::find()?;
            examples::assemble(&repository, &setup::build_tools(&repository)?)?;
            site::serve(&examples::folder(&repository), port)
        }
        Command::Test { only, engines } => steps::run(&Repository::find()?, &only, engines),
        Command::Suite { suite, engines } => {
            let repository = Repository::find()?;
            end_to_end::prepare(&repository, engines, suite)?.run(&repository)
        }
        Command::Check {
            files,
            preview,
            port,
        } => {
            check::run(&files)?;
            if preview {
                let repository = Repository::find()?;
                let folder = repository.root().join("target/preview");
                site::preview(&repository.dist(), &folder, &files[0], port)?;
            }
            Ok(())
        }
        Command::Bench => bench::run(&Repository::find()?),
        Command::Fuzz { minutes } => fuzz::run(&Repository::find()?, minutes),
        Command::Reports(given) => scale::reports(&Repository::find()?, &given),
        Command::TestScale { count } => scale::run(&Repository::find()?, count),
        Command::Analysis => scale::tables(&Repository::find()?),
        Command::Size => size::run(&Repository::find()?.dist()),
        Command::Screenshots { engines } => end_to_end::screenshots(&Repository::find()?, engines),
        Command::Assemble => assemble::run(&Repository::find()?),
        Command::Schemas => schemas::run(),
    }
}

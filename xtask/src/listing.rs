//! What a folder holds, folders in it included: owns no other look at the disk.

use std::fs;
use std::io;
use std::path::Path;

/// The paths of all files below a folder, relative to it and with `/`, in order.
///
/// # Errors
/// It can't be read.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(folder.join(&at))? {
            let entry = entry?;
            let path = format!("{at}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(format!("{path}/"));
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

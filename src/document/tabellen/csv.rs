//! CSV files: their columns say what they hold, so they have no keys.

use crate::document::keys::Table;

/// No keys.
pub static TABLE: Table = Table { name: "csv", keys: &[] };

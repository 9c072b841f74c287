//! Examples out of the documents: what a fence holds is a file or a command.

/// The fenced blocks of a Markdown text: what stands after the fence, and the lines. A fence is
/// closed by one of its own length, so that examples may hold fences themselves.
pub(crate) fn fenced_blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|it| *it == '`').collect();
        match &open {
            Some(fence) if line.trim_end() == fence => open = None,
            Some(_) => {
                let body = &mut blocks.last_mut().expect("a fence is open").1;
                body.push_str(line);
                body.push('\n');
            }
            None if ticks.len() >= 3 => {
                blocks.push((line[ticks.len()..].trim().to_owned(), String::new()));
                open = Some(ticks);
            }
            None => {}
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    blocks
}

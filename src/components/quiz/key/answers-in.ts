/** What stands in the outermost of these elements of a text, without the elements. */
export function answersIn(html: string): readonly string[] {
  const found = html.match(/<key-entry>.*?<\/key-entry>|<key-answer>.*?<\/key-answer>/gs) ?? [];
  return found.map((each) => each.replaceAll(/<\/?key-(entry|answer)>/g, ''));
}

// A browser that translates a page takes each text out and puts an element with the translation in its place. What Svelte
// writes to that text later is then seen by nobody, and what it removes or moves by it goes wrong. So the text is put
// back, empty, before the element that stands for it, which goes when the text is written anew, and goes along with it.

/** Each text that something stands for, what stands for it, and what it said. */
const translated = new Map<Text, { readonly by: Element; readonly said: string }>();

const observer = new MutationObserver((records) => {
  /** What was put directly before each text. */
  const before = new Map<Node | null, Node | undefined>(
    records.map(({ addedNodes, nextSibling }) => [nextSibling, addedNodes[addedNodes.length - 1]]),
  );
  for (const { target, removedNodes, addedNodes, previousSibling } of records) {
    // It says something else by now: that is seen, until it is translated, too.
    if (target instanceof Text) forget(target);
    for (const text of removedNodes) {
      if (!(text instanceof Text) || translated.has(text) || text.data.trim() === '') continue;
      // Taken out in one step; or put into it, or taken out, once it stood before the text. Svelte does nothing like it.
      const by = addedNodes[0] ?? (before.get(text) === previousSibling ? previousSibling : null);
      if (by instanceof Element && by.isConnected) putBack(text, by);
    }
  }
  for (const [text, { by }] of translated) {
    if (!text.isConnected) forget(text);
    else if (!by.isConnected) show(text);
    else if (text.nextSibling !== by) text.after(by);
  }
  // What was done here is known.
  observer.takeRecords();
});

function putBack(text: Text, by: Element): void {
  const said = text.data;
  if (by.contains(text)) text.replaceWith(said);
  by.before(text);
  text.data = '';
  translated.set(text, { by, said });
}

function forget(text: Text): void {
  translated.get(text)?.by.remove();
  translated.delete(text);
}

/** What the text said is seen again. */
function show(text: Text): void {
  const { said } = translated.get(text) ?? {};
  forget(text);
  if (said !== undefined) text.data = said;
}

observer.observe(document.body, { childList: true, characterData: true, subtree: true });

// Svelte takes over what the server wrote, node by node, and has to find it as it was.
addEventListener('course:alive', ({ target }) => {
  for (const text of translated.keys()) {
    if ((target as Element).contains(text)) show(text);
  }
  observer.takeRecords();
});

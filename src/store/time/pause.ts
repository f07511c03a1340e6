/** Lets the page do first what somebody waits for: a key to be seen, a frame to be painted. Waits a second at most. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve);
  });
}

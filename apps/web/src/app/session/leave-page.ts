/** Lets the page go with what is typed into it, without the browser's question: the person has decided, or is another one. */
export function leavePage(go: () => void): void {
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
  go();
}

/** Pointing at a mark, or reaching it with the keyboard, shows its entity with all mentions and lights up the others. */
export function showCard(): void {
  const card = document.getElementById('card');
  if (!card) return;
  let lit: Element[] = [];
  const leave = () => {
    card.hidden = true;
    for (const mark of lit) mark.classList.remove('lit');
    lit = [];
  };
  const enter = (event: Event) => {
    const mark = (event.target as Element).closest?.('a.m');
    leave();
    const target = mark?.getAttribute('href');
    if (!mark || !target) return;
    lit = [...document.querySelectorAll(`a.m[href="${CSS.escape(target).replace(/^\\#/, '#')}"]`)];
    for (const other of lit) other.classList.add('lit');
    const entry = document.getElementById(target.slice(1));
    if (!entry) return;
    const copy = entry.cloneNode(true) as Element;
    copy.removeAttribute('id');
    copy.querySelector('details')?.setAttribute('open', '');
    card.replaceChildren(...copy.childNodes);
    card.hidden = false;
  };
  document.addEventListener('mouseover', enter);
  document.addEventListener('focusin', enter);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  document.addEventListener('click', (event) => {
    const target = (event.target as Element).closest?.('a.m')?.getAttribute('href');
    if (target)
      document.getElementById(target.slice(1))?.querySelector('details')?.setAttribute('open', '');
  });
}

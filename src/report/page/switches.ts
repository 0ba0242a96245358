/** Each switch hides and shows one kind of marks by a class on the body. */
export function connectSwitches(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.switch input')) {
    const apply = () => document.body.classList.toggle(`hide-${box.value}`, !box.checked);
    box.addEventListener('change', apply);
    apply();
  }
}

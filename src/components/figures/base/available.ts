/**
 * Offers a button or not, without `disabled`: that would take the focus away from whoever has just
 * pressed it.
 */
export function setAvailable(button: HTMLElement, available: boolean): void {
  button.ariaDisabled = String(!available);
}

/** Does something when the button is pressed, as long as it is offered. */
export function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') act();
  });
}

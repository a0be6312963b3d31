/** Adds a button to a message of what failed; pressing it ends the message and tries again. */
export function offerAgain(message: HTMLElement, again: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    message.textContent = '';
    again();
  });
  message.append(' ', button);
}

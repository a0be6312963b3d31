import { onPress, setAvailable } from './available.ts';

/** Buttons that take back what was changed by hand, Editing.astro; not every figure has them. */
export interface EditButtons {
  offer(available: { readonly canUndo: boolean; readonly isEdited: boolean }): void;
}

export function connectEditButtons(
  host: HTMLElement,
  actions: { undo(): void; reset(): void },
): EditButtons {
  const undo = host.querySelector<HTMLElement>('[data-edit=undo]');
  const reset = host.querySelector<HTMLElement>('[data-edit=reset]');
  if (undo === null || reset === null) return { offer: () => undefined };
  onPress(undo, () => actions.undo());
  onPress(reset, () => actions.reset());
  return {
    offer({ canUndo, isEdited }) {
      setAvailable(undo, canUndo);
      setAvailable(reset, isEdited);
    },
  };
}

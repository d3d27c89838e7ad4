/** The add-on's short messages at the lower right. */
import { closeToast, usePageState } from '../state';

export function Toasts() {
  const { toasts } = usePageState();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div class="toast" key={toast.id}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
          </div>
          <button
            type="button"
            class="icon"
            aria-label="Close the message"
            onClick={() => closeToast(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

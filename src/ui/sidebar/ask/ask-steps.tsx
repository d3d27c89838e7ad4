/** The steps of a request, with the form kept while the mails are looked at. */
import { useState } from 'preact/hooks';
import type { AskOutcome, AskPage, AskPreview } from '../../../rpc/ask';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { AskFormView } from './ask-form-view';
import { Preview } from './preview';
import { Sent } from './sent';
import { useAskForm } from './use-ask-form';

interface Props {
  readonly page: AskPage;
  /** Addresses of those who are to be asked; left out, those who are proposed. */
  readonly people: readonly string[] | undefined;
  readonly go: (to: Destination) => void;
  readonly onTouched: (touched: boolean) => void;
  readonly onAgain: () => void;
}

type Step =
  | { readonly at: 'form' }
  | { readonly at: 'preview'; readonly preview: AskPreview }
  | { readonly at: 'sent'; readonly outcome: AskOutcome };

export function AskSteps({ page, people, go, onTouched, onAgain }: Props) {
  const asking = useAskForm(page, people, onTouched);
  const [step, setStep] = useState<Step>({ at: 'form' });
  const { task, start, forget } = useTask<void>();
  const look = (confirmed: boolean) =>
    start(async () => {
      const preview = await call('previewAsk', asking.form(confirmed));
      setStep({ at: 'preview', preview });
    });
  if (step.at === 'sent') {
    return <Sent outcome={step.outcome} go={go} onAgain={onAgain} />;
  }
  if (step.at === 'preview') {
    return (
      <Preview
        preview={step.preview}
        form={asking.form}
        onBack={() => {
          forget();
          setStep({ at: 'form' });
        }}
        onLook={look}
        lookTask={task}
        onSent={(outcome) => {
          onTouched(false);
          setStep({ at: 'sent', outcome });
        }}
      />
    );
  }
  return <AskFormView page={page} asking={asking} task={task} onLook={() => look(false)} />;
}

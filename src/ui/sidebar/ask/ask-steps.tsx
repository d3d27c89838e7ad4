/** The steps of a request, with the form kept while the mails are looked at. */
import { useState } from 'preact/hooks';
import type { AskOutcome, AskPage, AskPreview } from '../../../rpc/ask';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { AskFormView } from './ask-form-view';
import { Preview } from './preview';
import { Sent } from './sent';
import { useAskForm } from './use-ask-form';

interface Props extends ScreenProps<'ask'> {
  readonly page: AskPage;
  readonly onAgain: () => void;
}

type Step =
  | { readonly at: 'form' }
  | { readonly at: 'preview'; readonly preview: AskPreview }
  | { readonly at: 'sent'; readonly outcome: AskOutcome };

export function AskSteps({ page, at, go, onTouched, onAgain }: Props) {
  const asking = useAskForm(page, at.people, onTouched);
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
  return (
    <AskFormView
      page={page}
      asking={asking}
      showsWaiting={at.showsWaiting === true}
      task={task}
      onLook={() => look(false)}
      go={go}
    />
  );
}

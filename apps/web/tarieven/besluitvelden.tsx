// SPDX-License-Identifier: EUPL-1.2
import { Actions, SubmitButton, TextArea } from '#libs/ui';
import { Bevestiging } from '../shell/bevestiging.tsx';
import type { Terug } from '../shell/pagina.ts';
import { foutBij } from '../shell/terug.tsx';

type Props = { readonly hint?: string; readonly terug: Terug | undefined };

/** How every form by which a decision is taken ends: its reasons, that it is meant, and the button. */
export const Besluitvelden = ({ hint, terug }: Props) => (
  <>
    <TextArea
      name="motivering"
      label="Motivering"
      {...(hint && { hint })}
      defaultValue={terug?.waarden['motivering']}
      error={foutBij(terug, 'motivering')}
    />
    <Bevestiging terug={terug} />
    <Actions>
      <SubmitButton kind="primary">Besluit vastleggen</SubmitButton>
    </Actions>
  </>
);

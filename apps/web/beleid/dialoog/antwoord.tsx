// SPDX-License-Identifier: EUPL-1.2
import { Badge, Details, Lines } from '#libs/ui';
import type { EigenReactie } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

type Props = { readonly beantwoording: NonNullable<Plat<EigenReactie>['beantwoording']> };

/** An answer of the region: what comes of it, why, and the words before and after. */
export const Antwoord = ({ beantwoording: { uitkomst, tekst, motivering, bepaling, oud, nieuw } }: Props) => (
  <>
    <Badge kind={uitkomst === 'gewijzigd' ? 'positive' : 'neutral'}>{woorden.uitkomst[uitkomst]}</Badge>{' '}
    <Lines text={tekst} />
    {motivering && (
      <div>
        Waarom: <Lines text={motivering} />
      </div>
    )}
    {nieuw !== null && (
      <Details summary={`Bepaling ${bepaling}: was en wordt`}>
        <p>
          Was: <del>{oud}</del>
        </p>
        <p>
          Wordt: <ins>{nieuw}</ins>
        </p>
      </Details>
    )}
  </>
);

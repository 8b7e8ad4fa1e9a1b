// SPDX-License-Identifier: EUPL-1.2
import { Details, Moment } from '#libs/ui';
import type { TarievenView } from '#modules/tarieven';
import type { Plat } from '../shell/plat.ts';

type View = Plat<TarievenView>;
type Props = Pick<View, 'rijen' | 'dag' | 'motiveringen'> & { readonly contract: string };

/** Why these are fair prices: what was kept with the decision, and beside it what is not adopted yet. */
export const Motivering = ({ rijen, dag, motiveringen, contract }: Props) => {
  const staten = rijen.flatMap(({ gewoon, micro }) => [gewoon, micro].flatMap((cel) => cel?.staat ?? []));
  const isAdopted = staten.includes('vastgesteld');
  const hasConcept = isAdopted && staten.some((staat) => staat !== 'vastgesteld');
  return (
    <>
      <p>
        Waarom dit reële prijzen zijn: <Bestanden van={`${contract}.${dag}`} />
      </p>
      {hasConcept && (
        <p>
          Met wat nog niet is vastgesteld: <Bestanden van={`${contract}.${dag}.concept`} />
        </p>
      )}
      <Controlegetallen motiveringen={motiveringen} />
    </>
  );
};

const Bestanden = ({ van }: { readonly van: string }) => (
  <>
    <a href={`/tarieven/motiveringen/${van}.pdf`}>motivering als pdf</a> of{' '}
    <a href={`/tarieven/motiveringen/${van}.docx`}>als Word-bestand</a>
  </>
);

/** By which one can see later that a file is the one that was kept. */
export const Controlegetallen = ({ motiveringen }: Pick<View, 'motiveringen'>) => {
  const [first] = motiveringen;
  if (!first) return null;
  return (
    <Details summary="Bewaard bij het vaststellen: voor iedereen hetzelfde document">
      <p>
        Gemaakt <Moment value={first.op} />. Daarna is er niets aan veranderd. Met het controlegetal (SHA-256) is te
        zien of een bestand ditzelfde document is.
      </p>
      <ul>
        {motiveringen.map(({ soort, sha256 }) => (
          <li key={soort}>
            {soort === 'pdf' ? 'Pdf' : 'Word'}: {sha256.replaceAll(/(.{8})(?=.)/g, '$1\u200b')}
          </li>
        ))}
      </ul>
    </Details>
  );
};

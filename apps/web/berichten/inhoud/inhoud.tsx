// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, isRetour } from '#libs/ijw';
import { Attention } from '#libs/ui';
import { type BerichtView, mostClients } from '#modules/berichten';
import type { Plat } from '../../shell/plat.ts';
import type { Fout } from './fouten-op-plek.ts';
import { Inhoud323 } from './inhoud-323.tsx';
import { Inhoud325 } from './inhoud-325.tsx';
import { KlasseDeel } from './klasse.tsx';
import { klassen } from './klassen.ts';
import { Retouroordeel } from './oordeel.tsx';
import { isKlasse, type Klasse } from './waarde.ts';

type Props = {
  readonly view: Pick<Plat<BerichtView>, 'bericht' | 'ingekort' | 'id' | 'staat'>;
  readonly fouten: readonly Fout[];
};

/** What stands in a message. */
export function Inhoud({ view: { bericht, ingekort, id, staat }, fouten }: Props) {
  if (!bericht && staat === 'beoordelen') return null;
  if (!bericht)
    return (
      <Attention kind="info" title="De inhoud staat in het bestand">
        {ingekort ? 'Dit bericht is te groot om hier te tonen.' : 'Dit bericht kan niet worden gelezen.'}{' '}
        <a href={`/berichten/${id}/bestand`}>Download het bestand</a> om te zien wat erin staat.
      </Attention>
    );
  return (
    <>
      <Soort bericht={bericht} ingekort={ingekort} fouten={fouten} />
      {ingekort && (
        <Attention kind="info" title={`U ziet de eerste ${mostClients} cliënten`}>
          Het hele bericht staat in <a href={`/berichten/${id}/bestand`}>het bestand</a>.
        </Attention>
      )}
    </>
  );
}

type Soortprops = Pick<Props, 'fouten'> & { readonly bericht: Bericht; readonly ingekort: boolean };

function Soort({ bericht, ingekort, fouten }: Soortprops) {
  if (bericht.soort === '323') return <Inhoud323 bericht={bericht} ingekort={ingekort} fouten={fouten} />;
  if (bericht.soort === '325') return <Inhoud325 bericht={bericht} fouten={fouten} />;
  const delen: Klasse = { ...bericht };
  return (
    <>
      {isRetour(bericht.soort) && <Retouroordeel bericht={bericht} />}
      {Object.entries(delen)
        .filter(([naam]) => naam !== 'Header')
        .map(
          ([naam, deel]) =>
            isKlasse(deel) && (
              <KlasseDeel
                key={naam}
                naam={naam}
                titel={klassen[naam] ?? naam}
                pad={`/Bericht/${naam}`}
                deel={deel}
                standaard={bericht.standaard}
                fouten={fouten}
              />
            ),
        )}
    </>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { alsEigenaar, databaseVan } from '#platform/eigenaar';
import { versleuteld } from '#platform/huis';
import { loadSleutels, type Sleutels } from '#platform/kluis';
import { logDatabasegebruik } from '#platform/leeslog';
import { type Gebruik, telGebruik, vervangSleutels } from '#platform/sleutels';
import { softwareVersion } from '#platform/versie';
import type { Opties } from './opties.ts';

/** Closes all personal data with the first key, while everyone works on. 1: something is closed with another key again. */
export async function sleutelsVervangen(opties: Opties): Promise<number> {
  const sleutels = await sleutelsVan(opties);
  return alsEigenaar(databaseVan(opties.gegevens), async (owner) => {
    await logDatabasegebruik(owner, 'sleutels vervang', await softwareVersion());
    const aantal = await vervangSleutels(owner, {
      sleutels,
      kolommen: versleuteld,
      meld: ({ tabel, kolom, aantal: gedaan }) => console.log(`  ${tabel}.${kolom}: ${getal(gedaan)} vervangen`),
    });
    console.log(`Opnieuw versleuteld met «${sleutels.huidige}»: ${getal(aantal)}.`);
    return zegGebruik(await telGebruik(owner, versleuteld), sleutels);
  });
}

/** Which keys are still in use. 1: more than the first one. */
export async function sleutelsGebruik(opties: Opties): Promise<number> {
  const sleutels = await sleutelsVan(opties);
  return alsEigenaar(databaseVan(opties.gegevens), async (owner) =>
    zegGebruik(await telGebruik(owner, versleuteld), sleutels),
  );
}

const sleutelsVan = ({ gegevens }: Opties): Promise<Sleutels> =>
  loadSleutels({
    map: gegevens,
    productie: process.env['INKOOPREGIE_OMGEVING'] === 'productie',
    omgeving: process.env,
  });

function zegGebruik(gebruik: readonly Gebruik[], { huidige, perId }: Sleutels): number {
  const perSleutel = new Map([...perId.keys()].map((id) => [id, 0]));
  for (const { sleutel, aantal } of gebruik) perSleutel.set(sleutel, (perSleutel.get(sleutel) ?? 0) + aantal);
  for (const [id, aantal] of perSleutel)
    console.log(
      `«${id}»: ${aantal === 0 ? 'niet in gebruik' : `${getal(aantal)} keer`}${id === huidige ? ' (de eerste)' : ''}`,
    );
  const oude = [...perSleutel].filter(([id]) => id !== huidige);
  const inGebruik = oude.filter(([, aantal]) => aantal > 0).map(([id]) => `«${id}»`);
  if (inGebruik.length > 0) {
    console.log(
      `Laat ${inGebruik.join(' en ')} staan: daarmee zijn nog gegevens versleuteld. Draait het platform al met de nieuwe sleutel vooraan? Doe dan nog eens «sleutels vervang».`,
    );
    return 1;
  }
  if (oude.length > 0)
    console.log(
      'Wat niet in gebruik is, mag weg. Een oude reservekopie gaat alleen open met de sleutel van toen: bewaar die daarbij.',
    );
  return 0;
}

const getal = formatGetal;

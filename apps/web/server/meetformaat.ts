// SPDX-License-Identifier: EUPL-1.2

export type Labels = Readonly<Record<string, string>>;
type Waarde = { readonly achtervoegsel?: string; readonly labels: Labels; readonly waarde: number };
/** One measure with its values, as Prometheus reads it. */
export type Meting = {
  readonly naam: string;
  readonly soort: 'gauge' | 'counter' | 'histogram';
  readonly uitleg: string;
  readonly waarden: readonly Waarde[];
};

/** Writes measures down. Source: Prometheus, text-based exposition format 0.0.4. */
export const schrijf = (metingen: readonly Meting[]): string =>
  metingen
    .map(({ naam, soort, uitleg, waarden }) => {
      const lines = waarden.map(({ achtervoegsel = '', labels, waarde }) =>
        [naam, achtervoegsel, schrijfLabels(labels), ' ', String(waarde)].join(''),
      );
      return `# HELP ${naam} ${uitleg}\n# TYPE ${naam} ${soort}\n${lines.map((line) => `${line}\n`).join('')}`;
    })
    .join('');

function schrijfLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([naam, waarde]) => `${naam}="${veilig(waarde)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

const veilig = (text: string): string => text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');

export type Histogram = {
  readonly tel: (labels: Labels, seconden: number) => void;
  readonly metingen: () => readonly Meting[];
};

/** Upper bounds in seconds. */
const grenzen = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Reeks = { readonly labels: Labels; readonly tot: number[]; aantal: number; som: number };

/** Counts how long things took, by their labels. */
export function histogram(naam: string, uitleg: string): Histogram {
  const reeksen = new Map<string, Reeks>();
  return {
    tel: (labels, seconden) => {
      const key = Object.values(labels).join(' ');
      const reeks = reeksen.get(key) ?? { labels, tot: grenzen.map(() => 0), aantal: 0, som: 0 };
      reeksen.set(key, reeks);
      reeks.aantal += 1;
      reeks.som += seconden;
      for (const [index, grens] of grenzen.entries())
        if (seconden <= grens) reeks.tot[index] = (reeks.tot[index] ?? 0) + 1;
    },
    metingen: () => [{ naam, soort: 'histogram', uitleg, waarden: [...reeksen.values()].flatMap(waardenVan) }],
  };
}

const waardenVan = ({ labels, tot, aantal, som }: Reeks): readonly Waarde[] => [
  ...grenzen.map((grens, index) => ({
    achtervoegsel: '_bucket',
    labels: { ...labels, le: String(grens) },
    waarde: tot[index] ?? 0,
  })),
  { achtervoegsel: '_bucket', labels: { ...labels, le: '+Inf' }, waarde: aantal },
  { achtervoegsel: '_sum', labels, waarde: som },
  { achtervoegsel: '_count', labels, waarde: aantal },
];

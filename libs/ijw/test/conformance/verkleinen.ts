// SPDX-License-Identifier: EUPL-1.2

/** Leaves out of a file what can be left out while this stays true of it. */
export function verkleind(bestand: Uint8Array, blijft: (bestand: Uint8Array) => boolean): Uint8Array {
  let kort = zonderElementen(bestand, blijft);
  for (let stap = 64; stap >= 1; stap = Math.floor(stap / 2)) kort = zonderStukken(kort, stap, blijft);
  return kort;
}

const zonder = (bestand: Uint8Array, van: number, tot: number): Uint8Array => {
  const uit = new Uint8Array(bestand.length - (tot - van));
  uit.set(bestand.subarray(0, van));
  uit.set(bestand.subarray(tot), van);
  return uit;
};

function zonderStukken(bestand: Uint8Array, stap: number, blijft: (bestand: Uint8Array) => boolean): Uint8Array {
  let kort = bestand;
  for (let van = kort.length - stap; van >= 0; van -= stap) {
    const kandidaat = zonder(kort, van, van + stap);
    if (blijft(kandidaat)) kort = kandidaat;
  }
  return kort;
}

/** Whole elements first: of a pair of tags neither can be left out by itself. */
function zonderElementen(bestand: Uint8Array, blijft: (bestand: Uint8Array) => boolean): Uint8Array {
  let kort = bestand;
  for (let plek = 0; plek < elementen(kort).length; ) {
    const [van = 0, tot = 0] = elementen(kort)[plek] ?? [];
    const kandidaat = zonder(kort, van, tot);
    if (blijft(kandidaat)) kort = kandidaat;
    else plek += 1;
  }
  return kort;
}

/** Beginning and end of everything between a tag and the tag that closes it, the outermost first. */
function elementen(bestand: Uint8Array): readonly (readonly [number, number])[] {
  const tekst = Buffer.from(bestand.buffer, bestand.byteOffset, bestand.length).toString('latin1');
  const open: { readonly naam: string; readonly van: number }[] = [];
  const uit: (readonly [number, number])[] = [];
  for (const m of tekst.matchAll(/<(\/?)([^\s<>/!?]+)[^<>]*>/g)) {
    if (m[1] === '') open.push({ naam: m[2] ?? '', van: m.index });
    else if (open.at(-1)?.naam === m[2]) uit.push([open.pop()?.van ?? 0, m.index + m[0].length]);
  }
  return uit.sort(([a], [b]) => a - b);
}

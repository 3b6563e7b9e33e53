import type { PageContext } from '@/app/_server/page-context';
import { withinScope } from '@/app/_server/scope';
import { puskesmasList } from '@/db/facilities';
import { areasOfLevel, byName } from '@/db/places';
import { type Place, placeArea } from '@/db/queries/place';
import { fullName } from '@/lib/narrative/place';

type Choice = Readonly<{ code: string; name: string; href: string }>;

type Props = Readonly<{
  context: PageContext;
  place: Place;
  /** The page that shows a place by its parameter `wilayah`. */
  path: string;
}>;

/** The places that this reader may choose: the district, its kecamatan and puskesmas; and the one that is shown. */
export function PlaceChoices({ context, place, path }: Props) {
  const { store, deployment } = context;
  const choice = (code: string, name: string): Choice => ({ code, name, href: `${path}?wilayah=${code}` });
  const { district } = deployment;
  const kecamatan = byName(areasOfLevel(store, district, 'kecamatan')).map(({ code, name }) => choice(code, name));
  const puskesmas = puskesmasList(store).map(({ code, name }) => choice(code, name));
  const own = placeArea(place);
  const known = [district.code as string, ...[...kecamatan, ...puskesmas].map(({ code }) => code)];
  const here = known.includes(own.code ?? '') ? [] : [choice(own.code ?? '', fullName(own))];
  const groups = [
    { label: 'Wilayah', choices: [choice(district.code, `Seluruh ${district.name}`), ...here] },
    { label: 'Kecamatan', choices: kecamatan },
    { label: 'Puskesmas', choices: puskesmas },
  ];
  return groups.map(({ label, choices }) => (
    <optgroup key={label} label={label}>
      {withinScope(context, choices).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}

import { areaNetwork } from '@/app/_server/network';
import { isNamed } from '@/db/queries/place';
import { AreaNetworkSection } from './network/area-network';
import { NamedNetworkSection } from './network/named-network';
import type { PartProps } from './part-props';

/** Who serves whom: an area's puskesmas with what each is answerable for; where it is small enough, name by name. */
export function NetworkPart(props: PartProps) {
  const { context, place, shown } = props;
  return (
    <>
      {place.kind === 'area' && <AreaNetworkSection {...props} network={areaNetwork(context, place, shown)} />}
      {isNamed(place) && <NamedNetworkSection {...props} />}
    </>
  );
}

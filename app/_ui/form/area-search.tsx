import { SearchAssist } from './search-assist';

/** A GET form to /cari, complete without scripts; the island adds suggestions while one types. */
export function AreaSearch() {
  return (
    <form className="search" action="/cari" method="get" role="search">
      <label className="visually-hidden" htmlFor="cari-wilayah">
        Cari kecamatan, desa, atau puskesmas
      </label>
      <SearchAssist>
        <input
          id="cari-wilayah"
          name="q"
          type="search"
          placeholder="Cari wilayah"
          autoComplete="off"
          maxLength={60}
          required
        />
      </SearchAssist>
      <button type="submit">Cari</button>
    </form>
  );
}

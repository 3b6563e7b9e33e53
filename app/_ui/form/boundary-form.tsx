import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';

const MIB = 1024 * 1024;

type Props = Readonly<{
  levels: readonly Readonly<{ value: string; label: string }>[];
  /** What was typed before, for a file that was refused. */
  given: Readonly<{ level?: string; source?: string; dated?: string }>;
}>;

/** A boundary file with its level, source and date, to be checked; works without scripts. */
export function BoundaryForm({ levels, given }: Props) {
  return (
    <form className="form" action="/api/data/batas" method="post" encType="multipart/form-data">
      <p className="field">
        <label htmlFor="batas-berkas">Berkas GeoJSON atau TopoJSON</label>
        <input
          id="batas-berkas"
          name="berkas"
          type="file"
          accept=".geojson,.json,.topojson,application/geo+json,application/json"
          required
          aria-describedby="batas-berkas-petunjuk"
        />
        <span className="small muted" id="batas-berkas-petunjuk">
          Paling besar {BOUNDARY_LIMITS.fileBytes / MIB} MiB, koordinat EPSG:4326 (WGS 84), dengan properti kode
          Kemendagri di setiap bentuk.
        </span>
      </p>
      <p className="field">
        <label htmlFor="batas-tingkat">Tingkat</label>
        <select id="batas-tingkat" name="tingkat" defaultValue={given.level ?? levels[0]?.value}>
          {levels.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="batas-sumber">Sumber</label>
        <input
          id="batas-sumber"
          name="sumber"
          type="text"
          maxLength={120}
          defaultValue={given.source}
          autoComplete="off"
          aria-describedby="batas-sumber-petunjuk"
        />
        <span className="small muted" id="batas-sumber-petunjuk">
          Ditulis pada setiap peta, misalnya Badan Informasi Geospasial. Boleh kosong bila berkasnya menyebutnya.
        </span>
      </p>
      <p className="field">
        <label htmlFor="batas-tanggal">Tanggal batas</label>
        <input
          id="batas-tanggal"
          name="tanggal"
          type="text"
          inputMode="numeric"
          maxLength={10}
          defaultValue={given.dated}
          autoComplete="off"
          aria-describedby="batas-tanggal-petunjuk"
        />
        <span className="small muted" id="batas-tanggal-petunjuk">
          2023, 2023-05, atau 2023-05-17. Boleh kosong bila berkasnya menyebutnya.
        </span>
      </p>
      <button className="button button-primary" type="submit">
        Periksa berkas
      </button>
    </form>
  );
}

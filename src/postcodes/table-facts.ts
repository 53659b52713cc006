/** What is known of the whole table, kept beside it in `data/postcodes/table.json`. */
export interface PostcodeTableFacts {
  /** the publisher's number of the release */
  release: string;
  /** `YYYY-MM-DD`: the day of the list of postcodes */
  listed: string;
  /** postcodes of the country */
  postcodes: number;
  /** of these, how many have no authority in the list */
  withoutAuthority: number;
  /** outcodes with a file, and those of them wholly in other nations */
  outcodes: number;
  outcodesElsewhere: number;
  /** SHA-256 of the lines of `digestLines` */
  sha256: string;
}

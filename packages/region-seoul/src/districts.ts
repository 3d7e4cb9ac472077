/** The five living zones (권역) of Seoul; the city's own grouping of its districts. */
export const Zone = {
  CITY_CENTRE: 'CITY_CENTRE',
  NORTHEAST: 'NORTHEAST',
  NORTHWEST: 'NORTHWEST',
  SOUTHWEST: 'SOUTHWEST',
  SOUTHEAST: 'SOUTHEAST',
} as const;
export type Zone = (typeof Zone)[keyof typeof Zone];

export interface District {
  /** 행정표준코드, five digits. Never the statistics office's code: the two clash (11110 is 종로구 here, 노원구 there). */
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly zone: Zone;
  readonly zoneKo: string;
  readonly zoneEn: string;
  /** Official order, from 0: the order of codes. */
  readonly position: number;
}

const zoneNames: Readonly<Record<Zone, readonly [ko: string, en: string]>> = {
  CITY_CENTRE: ['도심권', 'City centre'],
  NORTHEAST: ['동북권', 'Northeast'],
  NORTHWEST: ['서북권', 'Northwest'],
  SOUTHWEST: ['서남권', 'Southwest'],
  SOUTHEAST: ['동남권', 'Southeast'],
};

// The table stands here and not in the CSV because the web app imports it too; a spec holds the two together.
const rows: readonly (readonly [code: string, nameKo: string, nameEn: string, zone: Zone])[] = [
  ['11110', '종로구', 'Jongno-gu', Zone.CITY_CENTRE],
  ['11140', '중구', 'Jung-gu', Zone.CITY_CENTRE],
  ['11170', '용산구', 'Yongsan-gu', Zone.CITY_CENTRE],
  ['11200', '성동구', 'Seongdong-gu', Zone.NORTHEAST],
  ['11215', '광진구', 'Gwangjin-gu', Zone.NORTHEAST],
  ['11230', '동대문구', 'Dongdaemun-gu', Zone.NORTHEAST],
  ['11260', '중랑구', 'Jungnang-gu', Zone.NORTHEAST],
  ['11290', '성북구', 'Seongbuk-gu', Zone.NORTHEAST],
  ['11305', '강북구', 'Gangbuk-gu', Zone.NORTHEAST],
  ['11320', '도봉구', 'Dobong-gu', Zone.NORTHEAST],
  ['11350', '노원구', 'Nowon-gu', Zone.NORTHEAST],
  ['11380', '은평구', 'Eunpyeong-gu', Zone.NORTHWEST],
  ['11410', '서대문구', 'Seodaemun-gu', Zone.NORTHWEST],
  ['11440', '마포구', 'Mapo-gu', Zone.NORTHWEST],
  ['11470', '양천구', 'Yangcheon-gu', Zone.SOUTHWEST],
  ['11500', '강서구', 'Gangseo-gu', Zone.SOUTHWEST],
  ['11530', '구로구', 'Guro-gu', Zone.SOUTHWEST],
  ['11545', '금천구', 'Geumcheon-gu', Zone.SOUTHWEST],
  ['11560', '영등포구', 'Yeongdeungpo-gu', Zone.SOUTHWEST],
  ['11590', '동작구', 'Dongjak-gu', Zone.SOUTHWEST],
  ['11620', '관악구', 'Gwanak-gu', Zone.SOUTHWEST],
  ['11650', '서초구', 'Seocho-gu', Zone.SOUTHEAST],
  ['11680', '강남구', 'Gangnam-gu', Zone.SOUTHEAST],
  ['11710', '송파구', 'Songpa-gu', Zone.SOUTHEAST],
  ['11740', '강동구', 'Gangdong-gu', Zone.SOUTHEAST],
];

/** The 25 autonomous districts in official order. */
export const districts: readonly District[] = rows.map(([code, nameKo, nameEn, zone], position) => {
  const [zoneKo, zoneEn] = zoneNames[zone];
  return { code, nameKo, nameEn, zone, zoneKo, zoneEn, position };
});

const districtByCode: ReadonlyMap<string, District> = new Map(
  districts.map((district) => [district.code, district]),
);

/** The district with this 행정표준코드, or null. */
export function findDistrict(code: string): District | null {
  return districtByCode.get(code) ?? null;
}

/** Which units of two reports correspond, as somebody found by reading both: headings, and the words where headings do not tell. */
export interface GoldPair {
  a: string;
  b: string;
  /** Whether the weights were found with this pair; the others were written down before anything was tried on them, and held out. */
  isTuning: boolean;
  /** What corresponds: `r1.2:r1.3`. A unit that stands nowhere here has no counterpart. */
  sure: string;
  /** What may be paired or not: one that two share, or that corresponds in part. Neither is counted. */
  open: string;
}

/** Pairs of sample reports. The reports themselves lie beside the project; here are but ids. */
export const gold: readonly GoldPair[] = [
  {
    a: 'prov_zhejiang_2025',
    b: 'prov_zhejiang_2026',
    isTuning: true,
    sure: `r1:r1 r1.2:r1.3 r1.3:r1.2 r1.4:r1.1 r1.5:r1.4 r1.6:r1.5 r1.7:r1.6 r1.8:r1.7 r1.9:r1.8 r1.10:r1.9 r1.11:r1.10
      r2:r3 r2.2:r3.4 r2.3:r3.5 r2.8:r2.3 r2.9:r2.5 r2.11:r3.8 r2.11.1:r3.9.1 r2.11.2:r3.9.2 r2.11.3:r3.9.3 r2.11.4:r3.9.4
      r2.11.5:r3.9.5 r2.11.6:r3.9.6 r2.11.7:r3.9.7 r2.11.8:r3.9.8 r2.11.9:r3.9.9 r2.11.10:r3.9.10`,
    open: 'r2.1:r3.1 r2.4:r3.2 r2.4:r3.3 r2.4:r2.1 r2.5:r3.6 r2.6:r3.6 r2.5:r2.2 r2.7:r3.7 r2.7:r2.4 r2.10:r3.9 r2.10:r2.6',
  },
  {
    a: 'national_2019',
    b: 'national_2025',
    isTuning: true,
    sure: `r1:r1 r1.0.1:r1.0.1 r1.0.4:r1.0.3 r1.0.5:r1.0.2 r1.0.6:r1.0.4 r1.0.7:r1.0.5 r1.0.8:r1.0.7 r2:r2 r3:r3 r3.4:r3.1
      r3.5:r3.7 r3.6:r3.8 r3.7:r3.9 r3.9:r3.5 r3.10:r3.10`,
    open: 'r1.0.2:r1.0.6 r3.2:r3.4 r3.8:r3.4 r3.3:r3.2 r3.3:r3.3',
  },
  {
    a: 'cpc_19',
    b: 'cpc_20',
    isTuning: true,
    sure: `r1:r1 r3:r2 r5:r4 r5.1:r4.2 r5.3:r4.3 r5.4:r4.4 r5.5:r4.1 r5.6:r4.5 r6:r6 r6.2:r6.1 r6.3:r6.2 r6.6:r6.4 r7:r8
      r7.1:r8.1 r7.2:r8.2 r7.3:r8.3 r7.5:r8.4 r8:r9 r8.1:r5.1 r8.2:r9.2 r8.3:r9.3 r8.5:r9.4 r8.6:r11.4 r9:r10 r9.1:r10.1
      r9.2:r10.2 r9.3:r10.3 r10:r12 r11:r13 r12:r14 r13:r15 r13.1:r15.1 r13.2:r15.2 r13.3:r15.4 r13.4:r15.5 r13.5:r15.6
      r13.6:r15.7 r13.7:r15.3`,
    open: 'r2:r3 r4:r3 r6.4:r7 r3.6:r7 r5.2:r5.2 r5.2:r5.3 r6.5:r7.2 r7.4:r8.4 r8.2:r9.1 r8.7:r11 r8.7:r11.1 r8.7:r11.2',
  },
  {
    a: 'district_hailar_2014',
    b: 'district_hailar_2019',
    isTuning: true,
    sure: 'r1:r1 r1.1:r1.3 r1.2:r1.2 r1.3:r1.5 r1.4:r1.6 r2:r2 r2.2:r2.3 r2.3:r2.2 r2.4:r2.6 r2.5:r3 r2.5.3:r3.3 r2.5.4:r3.5',
    open: 'r2.1:r2.3 r2.5.1:r3.4 r2.5.2:r3.4',
  },
  {
    a: 'national_2015',
    b: 'national_2019',
    isTuning: true,
    sure: 'r1:r1 r1.0.1:r1.0.1 r1.0.2:r1.0.5 r1.0.4:r1.0.7 r1.0.5:r1.0.8 r2:r2 r5:r3.10',
    open: `r1.0.3:r1.0.3 r1.0.3:r1.0.4 r1.0.3:r1.0.6 r2.0.1:r3.1 r2.0.3:r3.3 r2.0.2:r3.4 r3:r3.8 r3:r3.9 r4:r3 r4:r3.3 r4:r3.4
      r4:r3.5`,
  },
  {
    a: 'national_2024',
    b: 'national_2025',
    isTuning: true,
    sure: `r1:r1 r1.0.1:r1.0.1 r1.0.2:r1.0.3 r1.0.3:r1.0.2 r1.0.4:r1.0.6 r1.0.5:r1.0.5 r1.0.6:r1.0.7 r2:r2 r3:r3 r3.1:r3.2 r3.2:r3.3
      r3.3:r3.1 r3.4:r3.4 r3.5:r3.5 r3.6:r3.6 r3.7:r3.7 r3.8:r3.8 r3.9:r3.9 r3.10:r3.10`,
    open: 'r1.0.2:r1.0.4',
  },
  {
    a: 'national_2018',
    b: 'national_2019',
    isTuning: true,
    sure: `r1:r1 r1.1:r1.0.1 r1.2:r1.0.3 r1.3:r1.0.4 r1.6:r1.0.6 r1.7:r1.0.7 r1.9:r1.0.8 r2:r2 r3:r3 r3.2:r3.3 r3.3:r3.8 r3.5:r3.5
      r3.6:r3.6 r3.7:r3.4 r3.8:r3.9 r3.9:r3.10`,
    open: 'r1.4:r1.0.5 r1.5:r1.0.5 r1.8:r1.0.2 r3.1:r3.2 r3.1:r3.3 r3.4:r3.7 r3.4:r3.5',
  },
  {
    a: 'cpc_18',
    b: 'cpc_19',
    isTuning: true,
    sure: `r1:r1 r3:r4 r4:r5 r4.1:r5.5 r4.2:r5.2 r4.4:r5.3 r4.5:r5.6 r5:r6 r5.1:r6.2 r5.2:r6.3 r5.4:r6.4 r5.5:r6.5 r5.7:r6.6 r6:r7
      r6.1:r7.2 r6.2:r7.3 r6.4:r7.5 r7:r8 r7.1:r8.1 r7.4:r8.3 r7.5:r8.5 r7.6:r8.6 r8:r9 r8.3:r9.3 r8.4:r9.4 r9:r10 r10:r11 r11:r12
      r12:r13 r12.1:r13.2 r12.4:r13.3 r12.6:r13.4 r12.7:r13.6`,
    open: `r2:r2 r2:r3 r4.3:r5.1 r4.3:r5.4 r5.6:r13.7 r6.3:r7.4 r6.3:r7.5 r7.2:r8.2 r7.3:r8.2 r8.2:r9.1 r8.3:r9.2 r12.2:r13.5
      r12.3:r13.1 r12.5:r13.3 r12.8:r13.1 r12.8:r13.5`,
  },
  {
    a: 'prov_beijing_2026',
    b: 'prov_shanghai_2025',
    isTuning: true,
    sure: 'r1:r1 r1.0.3:r1.2 r1.0.6:r1.5 r3:r2 r3.2:r2.1 r3.3:r2.3 r3.4:r2.2 r3.5:r2.6 r3.6:r2.4 r3.7:r2.5 r3.8:r2.9 r3.9:r2.7 r3.10:r2.8',
    open: 'r1.0.1:r1.1 r1.0.2:r1.1 r1.0.2:r1.3 r1.0.4:r1.4 r1.0.5:r1.4 r1.0.5:r1.2 r3.1:r2.2 r3.6:r2.8',
  },
  {
    a: 'prov_guangdong_2025',
    b: 'prov_jiangsu_2026',
    isTuning: true,
    sure: `r1:r1 r1.0.3:r1.2 r1.0.5:r1.3 r1.0.6:r1.5 r1.0.8:r1.4 r2:r3 r2.2:r3.5 r2.3:r3.1 r2.4:r3.3 r2.5:r3.2 r2.8:r3.7 r2.9:r3.8
      r2.10:r3.9 r2.11:r3.10`,
    open: 'r1.0.4:r1.1 r1.0.7:r1.6 r1.0.9:r1.6 r2.1:r3.6 r2.6:r3.4 r2.7:r3.4 r2.12:r3.10',
  },
  {
    a: 'national_2023',
    b: 'national_2024',
    isTuning: true,
    sure: `r1:r1 r1.1:r1.0.1 r1.4:r1.0.2 r1.8:r1.0.4 r1.9:r1.0.5 r1.10:r1.0.6 r2:r3 r2.1:r3.3 r2.2:r3.1 r2.3:r3.4 r2.4:r3.5 r2.5:r3.6
      r2.6:r3.7 r2.7:r3.9 r2.8:r3.10`,
    open: 'r1.2:r3.7 r1.3:r1.0.3 r1.5:r1.0.2 r1.6:r3.7 r1.7:r1.0.3 r2:r2',
  },
  {
    a: 'national_2012',
    b: 'national_2013',
    isTuning: true,
    sure: 'r1:r1 r1.1:r1.0.1 r1.2:r1.0.2 r1.4:r1.0.5 r2:r2 r3:r3 r3.3:r3.2 r3.4:r3.1 r3.6:r3.3',
    open: 'r1.3:r1.0.4 r1.3:r1.0.5 r1.5:r1.0.6 r1.5:r1.0.7 r3.1:r3.1 r3.5:r1.0.4 r3.7:r3.3 r3.8:r3.4 r3.9:r3.4',
  },
  {
    a: 'prov_jiangsu_2026',
    b: 'prov_zhejiang_2026',
    isTuning: true,
    sure: 'r1:r1 r1.4:r1.9 r1.5:r1.8 r2:r2 r2.1:r2.1 r2.4:r2.5 r3:r3 r3.2:r3.2 r3.3:r3.3 r3.4:r3.6 r3.9:r3.8 r3.10:r3.9',
    open: `r1.1:r1.2 r1.1:r1.3 r1.2:r1.1 r1.2:r1.2 r1.3:r1.4 r1.3:r1.5 r1.6:r1.10 r1.6:r1.7 r2.2:r2.2 r2.3:r2.4 r2.5:r2.4 r3.1:r3.1
      r3.1:r3.4 r3.1:r3.5 r3.5:r3.7 r3.6:r3.7 r3.7:r2.5 r3.8:r2.3`,
  },
  {
    a: 'prov_guangdong_2025',
    b: 'prov_zhejiang_2025',
    isTuning: true,
    sure: `r1:r1 r1.0.2:r1.7 r1.0.3:r1.4 r1.0.4:r1.2 r1.0.5:r1.5 r1.0.6:r1.9 r1.0.7:r1.8 r1.0.8:r1.10 r1.0.9:r1.11 r2:r2 r2.2:r2.7
      r2.3:r2.2 r2.6:r2.6 r2.7:r2.5 r2.8:r2.9 r2.9:r2.8 r2.10:r2.11 r2.11:r2.10`,
    open: `r1.0.4:r1.1 r2.3:r2.3 r2.4:r2.4 r2.5:r2.4 a1:r2.11.2 a2:r2.11.2 a3:r2.11.4 a4:r2.11.6 a5:r2.11.3 a6:r2.11.5 a7:r2.11.8
      a8:r2.11.1 a9:r2.11.9 a9:r2.11.10 a10:r2.11.3 a10:r2.11.6`,
  },
  {
    a: 'national_2016',
    b: 'national_2017',
    isTuning: false,
    sure: `r1:r1 r1.0.1:r1.0.1 r1.0.2:r1.0.3 r1.0.3:r1.0.4 r1.0.4:r1.0.5 r1.0.5:r1.0.7 r1.0.6:r1.0.8 r3:r3 r3.3:r3.3 r3.4:r3.5
      r3.5:r3.6 r3.6:r3.7 r3.7:r3.8 r3.8:r3.9`,
    open: 'r1.0.3:r1.0.2 r2:r2 r3.2:r3.1 r3.2:r3.2 r3.2:r3.4',
  },
  {
    a: 'national_2021',
    b: 'national_2022',
    isTuning: false,
    sure: `r1:r1 r1.0.2:r1.0.7 r1.0.4:r1.0.3 r1.0.5:r1.0.4 r1.0.6:r1.0.5 r1.0.7:r1.0.8 r3:r3 r3.1:r3.1 r3.2:r3.3 r3.3:r3.4 r3.4:r3.5
      r3.5:r3.6 r3.6:r3.7 r3.7:r3.8 r3.8:r3.9`,
    open: 'r1.0.1:r1.0.1 r1.0.1:r1.0.2 r1.0.3:r1.0.6 r2:r2 r3.1:r3.2',
  },
  {
    a: 'cpc_16',
    b: 'cpc_17',
    isTuning: false,
    sure: `r1:r1 r3:r4 r4:r5 r4.2:r5.3 r4.3:r5.5 r4.4:r5.6 r4.7:r5.8 r4.8:r8.2 r5:r6 r5.1:r6.1 r5.5:r6.5 r5.8:r6.6 r5.9:r8.6 r6:r7
      r6.3:r7.2 r6.4:r8.1 r7:r9 r8:r10 r9:r11 r10:r12 r10.1:r12.1 r10.2:r12.2 r10.3:r12.3 r10.5:r12.5 r10.6:r12.6`,
    open: `r1.3:r2 r2:r3 r4.1:r5.1 r4.1:r5.2 r4.5:r5.6 r4.5:r5.7 r4.6:r8.3 r4.6:r8.4 r5.1:r6.2 r5.2:r6.3 r5.6:r6.3 r5.4:r6.1
      r5.7:r12.4 r10.4:r12.4 r6.1:r7.1 r6.2:r7.1 r6.2:r7.3 r6.5:r7.4 r6.6:r7.4`,
  },
];

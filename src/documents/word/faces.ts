/** A face by name, with those that stand in for it where a machine does not have it, the best first. */
export interface Face {
  name: string;
  others: readonly string[];
  /** The kind of its strokes, as Word chooses a stand-in by it. */
  family: 'roman' | 'swiss' | 'modern' | 'script';
  /** PANOSE: the first of what tells a heavy face from a light one. */
  panose: string;
}

/** The faces of documents: those that offices set in, all but the first of which come with Windows and with WPS. */
export const faces: Readonly<Record<'title' | 'song' | 'hei' | 'kai' | 'fang' | 'latin' | 'sans', Face>> = {
  // A stand-in is not to be made bold: 华文中宋 is a heavy Song by itself, and comes with Office.
  title: {
    name: '方正小标宋简体',
    others: ['华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    family: 'script',
    panose: '03000509000000000000',
  },
  song: { name: '宋体', others: ['SimSun', '华文宋体'], family: 'roman', panose: '02010600030101010101' },
  hei: { name: '黑体', others: ['SimHei', '华文黑体'], family: 'modern', panose: '02010609060101010101' },
  kai: { name: '楷体', others: ['楷体_GB2312', 'KaiTi', '华文楷体'], family: 'modern', panose: '02010609060101010101' },
  fang: { name: '仿宋', others: ['仿宋_GB2312', 'FangSong', '华文仿宋'], family: 'modern', panose: '02010609060101010101' },
  latin: { name: 'Times New Roman', others: ['Liberation Serif'], family: 'roman', panose: '02020603050405020304' },
  sans: { name: 'Arial', others: ['Liberation Sans'], family: 'swiss', panose: '020B0604020202020204' },
};

/** The faces of a run of words: one for Han and its marks, one for Latin letters and digits. */
export interface Pair {
  han: Face;
  latin: Face;
}

/** A voice of a document: who speaks, or what is said. */
export type Voice = 'title' | 'source' | 'part' | 'section' | 'printed' | 'ours' | 'own';

const { latin, sans } = faces;

/** The faces of each voice: the source in 仿宋 and Times, the editors in 楷体, whoever gathers in 黑体; the latter two in English in sans. */
export const voices: Readonly<Record<Voice, Record<'zh' | 'en', Pair>>> = {
  title: { zh: { han: faces.title, latin }, en: { han: faces.title, latin } },
  source: { zh: { han: faces.fang, latin }, en: { han: faces.fang, latin } },
  part: { zh: { han: faces.hei, latin }, en: { han: faces.hei, latin } },
  section: { zh: { han: faces.kai, latin }, en: { han: faces.kai, latin } },
  printed: { zh: { han: faces.song, latin }, en: { han: faces.song, latin } },
  ours: { zh: { han: faces.kai, latin }, en: { han: faces.kai, latin: sans } },
  own: { zh: { han: faces.hei, latin }, en: { han: faces.hei, latin: sans } },
};

/** The languages of a file, as the program that reads it names them. */
export interface Languages {
  zh: string;
  en: string;
}

/** The languages with their countries, as programs write them that tell British from American English. */
export const fullLanguages: Languages = { zh: 'zh-CN', en: 'en-GB' };

/** The same for programs that refuse a file whose country is not that of the project. */
export const bareLanguages: Languages = { zh: 'zh', en: 'en' };

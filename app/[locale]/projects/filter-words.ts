import type { ListRequest } from '#app/request'
import { filterWords } from '#lib/figures/filter-words'
import type { ProjectFilter } from '#lib/projects/filter'

/** What the values of a page's project filter mean in the reader's words. */
export const projectFilterWords = ({ filter, edition, locale }: ListRequest<ProjectFilter>) =>
  filterWords(filter, edition.number, locale)

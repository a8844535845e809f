// Written by `npm run generate`; changes made here are lost.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
import { gql } from '@urql/core';
/** Уровень образования, до которого учит школа. */
export type SchoolKind =
  /** Средняя школа (СОШ, СШ). */
  | 'SECONDARY'
  /** Основная школа (ООШ). */
  | 'BASIC';

/** Основание поддержки школы. Признаки независимы: у школы могут быть оба. */
export type SupportCategory =
  /** Низкие образовательные результаты. */
  | 'LOW_RESULTS'
  /** Неблагоприятные социальные условия. */
  | 'ADVERSE_SOCIAL_CONDITIONS'
  /** Участник федерального проекта «500+». */
  | 'FEDERAL_500PLUS';

/** Роль школы, которая помогает другим. */
export type SchoolRoleKind =
  /** Школа-лидер. */
  | 'LEADER'
  /** Ресурсный центр. */
  | 'RESOURCE_CENTER'
  /** Инновационная площадка. */
  | 'INNOVATION_SITE'
  /** Стажировочная площадка. */
  | 'INTERNSHIP_SITE';

/** Отбор школ. Названные условия выполняются вместе. */
export type SchoolFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этого уровня. */
  readonly kind?: SchoolKind | null | undefined;
  /** Только с этим основанием поддержки (на день supportOn). */
  readonly support?: SupportCategory | null | undefined;
  /** День, на который проверяется основание поддержки; без него – когда-либо. */
  readonly supportOn?: string | null | undefined;
  /** Только с этой ролью. */
  readonly role?: SchoolRoleKind | null | undefined;
  /** Только школы, чьё название содержит этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
};

/** Порядок школ в списке. */
export type SchoolOrder =
  /** По краткому названию. */
  | 'NAME'
  /** По времени изменения, новые сначала. */
  | 'UPDATED';

/** Идентификатор школы в другой системе, чтобы найти её. */
export type SchoolExternalIdInput = {
  /** Код системы. */
  readonly system: string;
  /** Значение в этой системе. */
  readonly value: string;
};

export type SchoolNameFragment = { readonly id: string, readonly key: string, readonly shortName: string };

export type SchoolCardFragment = (
  { readonly name: string, readonly kind: SchoolKindValue, readonly legalForm: LegalFormValue | null, readonly locality: string | null, readonly isRural: boolean | null, readonly municipality: (
    { readonly region: RegionNameFragment | null }
    & MunicipalityNameFragment
  ) | null, readonly supports: ReadonlyArray<{ readonly category: SupportCategoryValue, readonly validFrom: string | null, readonly validTo: string | null }>, readonly roles: ReadonlyArray<{ readonly role: SchoolRoleKindValue, readonly validFrom: string | null, readonly validTo: string | null }> }
  & SchoolNameFragment
);

export type SchoolsQueryVariables = Exact<{
  filter?: SchoolFilter | null | undefined;
  orderBy?: SchoolOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SchoolsQuery = { readonly schools: { readonly nodes: ReadonlyArray<(
      { readonly kind: SchoolKindValue, readonly municipality: MunicipalityNameFragment | null }
      & SchoolNameFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SchoolQueryVariables = Exact<{
  id?: string | null | undefined;
  key?: string | null | undefined;
  externalId?: SchoolExternalIdInput | null | undefined;
}>;


export type SchoolQuery = { readonly school: SchoolCardFragment | null };

export type RegionNameFragment = { readonly id: string, readonly code: string, readonly name: string };

export type MunicipalityNameFragment = { readonly id: string, readonly key: string, readonly name: string };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { readonly regions: { readonly nodes: ReadonlyArray<(
      { readonly timeZone: string }
      & RegionNameFragment
    )> } };

export const SchoolNameFragmentDoc = /*#__PURE__*/ gql`
    fragment SchoolName on School {
  id
  key
  shortName
}
    ` as unknown as DocumentNode<SchoolNameFragment, unknown>;
export const MunicipalityNameFragmentDoc = /*#__PURE__*/ gql`
    fragment MunicipalityName on Municipality {
  id
  key
  name
}
    ` as unknown as DocumentNode<MunicipalityNameFragment, unknown>;
export const RegionNameFragmentDoc = /*#__PURE__*/ gql`
    fragment RegionName on Region {
  id
  code
  name
}
    ` as unknown as DocumentNode<RegionNameFragment, unknown>;
export const SchoolCardFragmentDoc = /*#__PURE__*/ gql`
    fragment SchoolCard on School {
  ...SchoolName
  name
  kind
  legalForm
  locality
  isRural
  municipality {
    ...MunicipalityName
    region {
      ...RegionName
    }
  }
  supports {
    category
    validFrom
    validTo
  }
  roles {
    role
    validFrom
    validTo
  }
}
    ` as unknown as DocumentNode<SchoolCardFragment, unknown>;
export const SchoolsDocument = /*#__PURE__*/ gql`
    query Schools($filter: SchoolFilter, $orderBy: SchoolOrder, $first: Int, $after: String) {
  schools(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...SchoolName
      kind
      municipality {
        ...MunicipalityName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${SchoolNameFragmentDoc}
${MunicipalityNameFragmentDoc}` as unknown as DocumentNode<SchoolsQuery, SchoolsQueryVariables>;
export const SchoolDocument = /*#__PURE__*/ gql`
    query School($id: ID, $key: String, $externalId: SchoolExternalIdInput) {
  school(id: $id, key: $key, externalId: $externalId) {
    ...SchoolCard
  }
}
    ${SchoolCardFragmentDoc}
${SchoolNameFragmentDoc}
${MunicipalityNameFragmentDoc}
${RegionNameFragmentDoc}` as unknown as DocumentNode<SchoolQuery, SchoolQueryVariables>;
export const RegionsDocument = /*#__PURE__*/ gql`
    query Regions {
  regions(first: 200) {
    nodes {
      ...RegionName
      timeZone
    }
  }
}
    ${RegionNameFragmentDoc}` as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
/** Организационно-правовая форма муниципальной организации. */
export type LegalFormValue =
  | 'BUDGETARY'
  | 'AUTONOMOUS'
  | 'TREASURY'
  | (string & {});

/** Уровень образования, до которого учит школа. */
export type SchoolKindValue =
  | 'SECONDARY'
  | 'BASIC'
  | (string & {});

/** Основание поддержки школы. Признаки независимы: у школы могут быть оба. */
export type SupportCategoryValue =
  | 'LOW_RESULTS'
  | 'ADVERSE_SOCIAL_CONDITIONS'
  | 'FEDERAL_500PLUS'
  | (string & {});

/** Роль школы, которая помогает другим. */
export type SchoolRoleKindValue =
  | 'LEADER'
  | 'RESOURCE_CENTER'
  | 'INNOVATION_SITE'
  | 'INTERNSHIP_SITE'
  | (string & {});

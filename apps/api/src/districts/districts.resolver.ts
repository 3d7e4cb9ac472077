import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { District } from './district.entity.js';
import { DistrictsService } from './districts.service.js';

@Resolver(() => District)
export class DistrictsResolver {
  constructor(private readonly districts: DistrictsService) {}

  @Public()
  @ListSize(25)
  @Query(() => [District], { name: 'districts', description: 'All 25 districts in code order.' })
  listDistricts(): Promise<District[]> {
    return this.districts.list();
  }

  @Public()
  @Query(() => District, { nullable: true, name: 'district' })
  getDistrict(@Args('code') code: string): Promise<District> {
    return this.districts.get(code);
  }

  // Field resolvers without arguments take graphql's own parameters: without decorators Nest calls them directly.
  @Public()
  @ResolveField(() => String, { description: 'The name in the language of the request.' })
  name(district: District, _: unknown, context: RequestContext): string {
    return context.text(district.nameKo, district.nameEn);
  }

  @Public()
  @ResolveField(() => String, { description: 'Living zone (권역) the district lies in.' })
  zone(district: District, _: unknown, context: RequestContext): string {
    return context.text(district.zoneKo, district.zoneEn);
  }
}

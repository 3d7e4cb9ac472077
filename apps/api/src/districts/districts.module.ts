import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictLoader } from './district.loader.js';
import { District } from './district.entity.js';
import { DistrictsResolver } from './districts.resolver.js';
import { DistrictsService } from './districts.service.js';
import { ReferenceDistricts } from './reference-districts.js';
import { RoleGrantDistrictResolver } from './role-grant-district.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([District])],
  providers: [
    DistrictsResolver,
    ReferenceDistricts,
    RoleGrantDistrictResolver,
    DistrictsService,
    DistrictLoader,
  ],
  exports: [DistrictsService, ReferenceDistricts, DistrictLoader],
})
export class DistrictsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictLoader } from './district.loader.js';
import { District } from './district.entity.js';
import { DistrictsResolver } from './districts.resolver.js';
import { DistrictsService } from './districts.service.js';
import { RoleGrantDistrictResolver } from './role-grant-district.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([District])],
  providers: [DistrictsResolver, RoleGrantDistrictResolver, DistrictsService, DistrictLoader],
  exports: [DistrictsService, DistrictLoader],
})
export class DistrictsModule {}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stage that moves to another task takes its process indicators along in the same statement. */
export class MovingStages1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table indicator drop constraint indicator_task_id_stage_id_fkey`);
    await runner.query(`
      alter table indicator add constraint indicator_task_id_stage_id_fkey
        foreign key (task_id, stage_id) references stage (task_id, id) on update cascade`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table indicator drop constraint indicator_task_id_stage_id_fkey`);
    await runner.query(`
      alter table indicator add constraint indicator_task_id_stage_id_fkey
        foreign key (task_id, stage_id) references stage (task_id, id)`);
  }
}

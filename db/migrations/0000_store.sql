CREATE TABLE `area` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`parent_id` integer,
	`longitude` real,
	`latitude` real,
	FOREIGN KEY (`parent_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `area_code_unique` ON `area` (`code`);--> statement-breakpoint
CREATE INDEX `area_parent` ON `area` (`parent_id`);--> statement-breakpoint
CREATE TABLE `district` (
	`area_id` integer PRIMARY KEY NOT NULL,
	`example` integer NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `cadre` (
	`facility_id` integer NOT NULL,
	`month` integer NOT NULL,
	`cadres` integer NOT NULL,
	`trained` integer NOT NULL,
	`assessed` integer NOT NULL,
	`purwa` integer NOT NULL,
	`madya` integer NOT NULL,
	`utama` integer NOT NULL,
	PRIMARY KEY(`facility_id`, `month`),
	FOREIGN KEY (`facility_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `criterion` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`facility_type` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`actor` text NOT NULL,
	`source` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `criterion_code_unique` ON `criterion` (`code`);--> statement-breakpoint
CREATE TABLE `criterion_requirement` (
	`criterion_id` integer NOT NULL,
	`from_month` integer NOT NULL,
	`required` integer NOT NULL,
	PRIMARY KEY(`criterion_id`, `from_month`),
	FOREIGN KEY (`criterion_id`) REFERENCES `criterion`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `declaration` (
	`facility_id` integer NOT NULL,
	`month` integer NOT NULL,
	`status` integer,
	`decree` text,
	PRIMARY KEY(`facility_id`, `month`),
	FOREIGN KEY (`facility_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `facility` (
	`id` integer PRIMARY KEY NOT NULL,
	`leaf` integer NOT NULL,
	`code` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`area_id` integer NOT NULL,
	`puskesmas_id` integer,
	`opened_month` integer,
	`closed_month` integer,
	`pilot` integer NOT NULL,
	`latitude` real,
	`longitude` real,
	`hamlet` text,
	`registration` text,
	`contact` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`puskesmas_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `facility_leaf_unique` ON `facility` (`leaf`);--> statement-breakpoint
CREATE UNIQUE INDEX `facility_code_unique` ON `facility` (`code`);--> statement-breakpoint
CREATE INDEX `facility_puskesmas` ON `facility` (`puskesmas_id`);--> statement-breakpoint
CREATE TABLE `facility_criterion` (
	`facility_id` integer NOT NULL,
	`criterion_id` integer NOT NULL,
	`month` integer NOT NULL,
	`met` integer NOT NULL,
	`evidence` text,
	PRIMARY KEY(`facility_id`, `criterion_id`, `month`),
	FOREIGN KEY (`facility_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criterion`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `facility_span` (
	`facility_id` integer NOT NULL,
	`from_month` integer NOT NULL,
	`to_month` integer NOT NULL,
	`active` integer NOT NULL,
	`integrated` integer,
	`five_cadres` integer NOT NULL,
	`staffed` integer NOT NULL,
	`declared` integer,
	`cadres` integer,
	`trained` integer,
	`assessed` integer,
	`purwa` integer,
	`madya` integer,
	`utama` integer,
	PRIMARY KEY(`facility_id`, `from_month`),
	FOREIGN KEY (`facility_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `service_area` (
	`area_id` integer NOT NULL,
	`from_month` integer NOT NULL,
	`puskesmas_id` integer NOT NULL,
	PRIMARY KEY(`area_id`, `from_month`),
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`puskesmas_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `fact` (
	`month` integer NOT NULL,
	`leaf` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`numerator` integer NOT NULL,
	`denominator` integer,
	PRIMARY KEY(`month`, `leaf`, `indicator_id`, `sex`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`built_in` integer NOT NULL,
	`definition` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_code_unique` ON `indicator` (`code`);--> statement-breakpoint
CREATE TABLE `roll` (
	`month` integer NOT NULL,
	`area_id` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`numerator` integer NOT NULL,
	`denominator` integer NOT NULL,
	`expected` integer NOT NULL,
	`reported` integer NOT NULL,
	PRIMARY KEY(`month`, `area_id`, `indicator_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `series` (
	`area_id` integer PRIMARY KEY NOT NULL,
	`first_month` integer NOT NULL,
	`last_month` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `target` (
	`year` integer NOT NULL,
	`indicator_id` integer NOT NULL,
	`area_id` integer NOT NULL,
	`hundredths` integer NOT NULL,
	`source` text,
	PRIMARY KEY(`year`, `indicator_id`, `area_id`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `target_group` (
	`year` integer NOT NULL,
	`group_code` text NOT NULL,
	`area_id` integer NOT NULL,
	`sex` integer NOT NULL,
	`count` integer NOT NULL,
	`source` text,
	PRIMARY KEY(`year`, `group_code`, `area_id`, `sex`),
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `batch` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`created_at` text NOT NULL,
	`files` text NOT NULL,
	`report` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `data_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`changed_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
